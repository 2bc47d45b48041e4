-- wrk's load: addresses drawn from a file, one a line, by somebody signed in.
--   wrk … -s benchmarks/wrk.lua http://127.0.0.1:PORT -- FILE [COOKIE]
-- What the addresses ask, and how common or hard the words are: benchmarks/support/questions.hpp.
-- Prints one line: requests, seconds, median and 99th percentile in milliseconds, how many were not answered well.
local requests = {}

function init(arguments)
  local headers = { ["Accept-Language"] = "th" }
  if arguments[2] then headers["Cookie"] = arguments[2] end
  for path in io.lines(arguments[1]) do
    requests[#requests + 1] = wrk.format("GET", path, headers)
  end
  math.randomseed(os.time())
end

function request()
  return requests[math.random(#requests)]
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format("RESULT %d %.3f %.3f %.3f %d\n", summary.requests, summary.duration / 1e6, latency:percentile(50) / 1e3,
    latency:percentile(99) / 1e3, errors.status + errors.connect + errors.read + errors.write + errors.timeout))
end
