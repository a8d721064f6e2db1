/** Being written down, shown, or used to correct what comes next. */
export const registers = `
  store stores stored save saves saved write writes written write_down note notes noted pencil pencils record records recorded log logged keep kept fold folded update updates updated add added collect collected feed feeds insert inserted come_back comes_back return returned
  flow_back flows_back report back arrive arrives show shows shown see sees display dashboard counter counters count counts counted table database status_page reporting close closed slow slows mark marks marked tick ticked aggregated aggregate built go_as statistics
  remove removes removed delete deletes deleted deactivate deactivates deactivated clean cleaned ends_up progress_bar history log_entry
`;
