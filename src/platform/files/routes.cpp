// PUT and HEAD /api/files/{sha256}: pictures arrive under their own hash, so sending one twice is harmless.
#include "platform/files/parts.hpp"
#include "platform/files/problems.hpp"
#include "platform/files/store.hpp"

#include <filesystem>

namespace files {

base::fields::Schema const& schema_of(base::fields::Tag<FileView>)
{
    using namespace base::fields;
    static auto const schema =
        SchemaOf<FileView>("FileView")
            .field("sha256", &FileView::sha256, {"รหัสไฟล์ (SHA-256)", "File's SHA-256"}, text(64, 64))
            .field("bytes", &FileView::bytes, {"ขนาด (ไบต์)", "Bytes"}, number(1, kPictureBytes))
            .field("media_type", &FileView::media_type, {"ชนิด", "Media type"}, text(1, 40))
            .field("width", &FileView::width, {"กว้าง (จุดภาพ)", "Width in pixels"}, number(1, kPicturePixels))
            .field("height", &FileView::height, {"สูง (จุดภาพ)", "Height in pixels"}, number(1, kPicturePixels))
            .field("taken_at", &FileView::taken_at, {"ถ่ายเมื่อ (ตามกล้อง)", "Taken at, by the camera"})
            .field("latitude", &FileView::latitude, {"ละติจูด (ตามกล้อง)", "Latitude, by the camera"}, real(-90, 90))
            .field("longitude", &FileView::longitude, {"ลองจิจูด (ตามกล้อง)", "Longitude, by the camera"}, real(-180, 180));
    return schema;
}

namespace {

Digest digest_of(api::Call const& call)
{
    auto const digest = Digest::parse(call.path("sha256"));
    if (!digest)
        throw problems::bad_digest();
    return *digest;
}

// This person's sending, whole.
bool is_there(api::Call& call, Digest const& digest)
{
    return call.services().files.exists(digest) && call.services().database.reading([&](storage::Reader& reader) {
        return store::was_sent_by(reader, digest, call.actor().id);
    });
}

http::Response told(FileView const& view)
{
    auto response = api::json_response(200, base::fields::to_text(view));
    response.headers.set("Upload-Offset", std::to_string(view.bytes));
    return response;
}

http::Response recorded(api::Call& call, Prepared const& prepared)
{
    FileView view;
    call.in_write([&](api::Work& work) { view = record(work, prepared); });
    return told(view);
}

// The picture, once its last part has come. What grows stays a beginning until the whole was looked at and lies in the store: a
// program that ends in between has not told anybody that all had arrived, and the last part is sent again.
std::optional<Prepared> grown(FileStore& store, Digest const& digest, ContentRange const& range,
                              std::filesystem::path const& body)
{
    Part part(store, digest, range);
    if (range.first + range.length < range.total) {
        part.append(body);
        return std::nullopt;
    }
    Whole const whole(store, digest, part, body);
    try {
        auto prepared = prepare(store, whole.path(), digest);
        part.remove();
        return prepared;
    } catch (base::Problem const&) { // nothing that goes on from here would be better
        part.remove();
        throw;
    }
}

http::Response take_part(api::Call& call, Digest const& digest, std::filesystem::path const& body, std::string_view header)
{
    auto const range = content_range(header);
    if (!range || range->total > kPictureBytes || range->length != std::filesystem::file_size(body))
        throw problems::bad_content_range();
    if (range->first == 0 && range->length == range->total)
        return recorded(call, prepare(call.services().files, body, digest));
    if (is_there(call, digest)) // the answer to its last part was lost
        return told(call.services().database.reading([&](storage::Reader& reader) { return find(reader, digest).value(); }));
    if (auto const prepared = grown(call.services().files, digest, *range, body))
        return recorded(call, *prepared);
    http::Response response;
    response.status = 204;
    response.headers.set("Upload-Offset", std::to_string(range->first + range->length));
    return response;
}

// The server removes the uploaded file when the request ends, unless it was moved into the store.
http::Response upload_picture(api::Call& call)
{
    auto const digest = digest_of(call);
    auto const& body = call.request().body_file;
    if (!body || std::filesystem::file_size(*body) == 0)
        throw problems::no_body();
    auto const range = call.request().headers.get("content-range");
    return range ? take_part(call, digest, *body, *range) : recorded(call, prepare(call.services().files, *body, digest));
}

// Whether this person's sending is there, so that a device need not repeat it, and how much of one that arrives in parts: 200
// with Upload-Offset, or 404; no body.
http::Response look(api::Call& call)
{
    auto const digest = digest_of(call);
    auto const& files = call.services().files;
    http::Response response;
    if (is_there(call, digest))
        response.headers.set("Upload-Offset", std::to_string(files.size(digest).value_or(0)));
    else if (auto const length = begun_length(files, digest))
        response.headers.set("Upload-Offset", std::to_string(length));
    else
        response.status = 404;
    return response;
}

} // namespace

void add_routes(api::Routes& routes)
{
    add_document_routes(routes);
    auto& put = routes.direct_raw(http::Method::Put, "/api/files/{sha256}", auth::Permission::FilesWrite, upload_picture)
                    .summary({"ส่งรูปภาพ (ส่งซ้ำได้)", "Send a picture; sending it again changes nothing"})
                    .streams_body()
                    .limit(kPictureBytes)
                    .answers({200, 204});
    put.answer = &schema_of(base::fields::Tag<FileView>{});
    routes.direct_raw(http::Method::Head, "/api/files/{sha256}", auth::Permission::FilesWrite, look)
        .summary({"ตรวจว่าได้รับรูปภาพแล้วหรือไม่", "Whether a picture has arrived"});
}

} // namespace files
