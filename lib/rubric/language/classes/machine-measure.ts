/** Measures and goods of the machine and of those who build it, which nobody outside feels. */
export const machineMeasure = `
  cpu memory ram disk cluster node nodes code_base codebase code class classes test_coverage coverage unit_test build builds warning_in
  compiler_warnings lint_warnings lint framework library_version repository repositories release_of latest_release storage_engine query_time queries cache_hit
  hit_rate throughput cpu_load garbage_collection pod pods container containers kubernetes microservice microservices technical_debt
  tech_debt refactor refactoring migration developer_experience engineer engineers developers deploy deploys deployment deployments
  architecture stack internal_latency latency_inside log_volume partition partitions broker instance instances infrastructure incident incidents on_call
  on_call_log streaming upgrade conference blog_post open_source`;
