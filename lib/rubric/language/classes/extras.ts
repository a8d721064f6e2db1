/** A second one of what might be lost. */
export const extras = `
  backup_vendor back_up_vendor alternative_vendor alternative_supplier secondary secondary_provider replacement reserve_server spare_server understudy deputy stand_in relief_driver standby stand_by hot_spare spare spares twin second_copy second_copies other_copy second_server second_machine second_node second_instance second_box second_database
  second_company second_provider second_supplier second_vendor second_processor second_carrier second_line second_site second_data_centre
  second_building second_region second_zone other_provider other_company other_supplier other_zone other_region other_building other_machine backup_server backup_provider backup_company
  two_provider two_company two_supplier two_copy two_server two_instance two_machine two_node two_zone two_building two_region two_data_centre two_of_everything two_of_each
  three_copy three_node three_zone three_instance three_broker quorum replica replicas replicated replication copied_to mirror mirrored peer peers
  fallback_provider fallback_company alternative_provider alternative_company exists_twice runs_twice exist_twice run_twice in_two_places in_both in_three follower synchronous_copy
  redundant redundancy failover fail_over takes_over take_over promoted promote promotion takeover cluster_of_three
`;
