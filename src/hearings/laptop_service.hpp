// What the routes of hearings at laptops do besides the use cases: files outside of transactions, pictures, the answers.
#pragma once

#include "hearings/records.hpp"
#include "platform/api/call.hpp"

#include <filesystem>
#include <string>

namespace hearings::laptops {

// What goes to a laptop or comes from it. The name is typed on a command line: ASCII without blanks.
struct LaptopFile {
    std::string name;
    std::string bytes;
};
// The package. The pictures are gathered before the transaction; a disk that is full leaves the hearing where it is.
[[nodiscard]] LaptopFile give_out(api::Call&, HearingId, CheckoutForm const&);

// On the laptop; made anew each time.
[[nodiscard]] LaptopFile result_of(api::Call&, HearingId);

// At the province again. A refusal is written down before it is thrown.
[[nodiscard]] TakenView take_in(api::Call&, std::filesystem::path const& file);

} // namespace hearings::laptops
