// What the routes of hearings at laptops do besides the use cases: files outside of transactions, pictures, the answers.
#pragma once

#include "hearings/records.hpp"
#include "platform/api/call.hpp"

#include <filesystem>
#include <string>

namespace hearings::laptops {

// The package as bytes. The pictures are gathered before the transaction; a disk that is full leaves the hearing where it is.
[[nodiscard]] std::string give_out(api::Call&, HearingId, CheckoutForm const&);

struct ResultFile {
    std::string title; // of the hearing
    std::string bytes;
};
// On the laptop; made anew each time.
[[nodiscard]] ResultFile result_of(api::Call&, HearingId);

// At the province again. A refusal is written down before it is thrown.
[[nodiscard]] HearingView take_in(api::Call&, std::filesystem::path const& file);

} // namespace hearings::laptops
