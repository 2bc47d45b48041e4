// What pictures claim: kind, place and time out of arbitrary bytes and EXIF texts; what is understood lies within its bounds.
#include "check.hpp"
#include "platform/files/file_store.hpp"
#include "platform/files/pictures.hpp"

#include <array>

int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    auto const text = fuzz::text_of(data, size);
    if (auto const type = files::sniff(text))
        fuzz::require(files::media_type_from(files::mime_of(*type)) == type);
    if (auto const digest = files::Digest::parse(text))
        fuzz::require(files::Digest::parse(digest->str()) == digest &&
                      digest->str().find_first_not_of("0123456789abcdef") == std::string::npos);

    // Lines of the input are the fields of the picture.
    std::array<std::string_view, 6> fields;
    auto rest = text;
    for (auto& field : fields) {
        auto const end = std::min(rest.find('\n'), rest.size());
        field = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    if (auto const place = files::place_from_exif(fields[0], fields[1], fields[2], fields[3])) {
        fuzz::require(place->latitude >= -91 && place->latitude <= 91);
        fuzz::require(place->longitude >= -181 && place->longitude <= 181);
    }
    if (auto const time = files::time_from_exif(fields[4], fields[5]))
        fuzz::require(base::Timestamp::parse(time->iso()) == time);
    return 0;
}
