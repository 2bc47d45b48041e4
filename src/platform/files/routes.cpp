// PUT and HEAD /api/files/{sha256}: pictures arrive under their own hash, so sending one twice is harmless.
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

// The server removes the uploaded file when the request ends, unless it was moved into the store.
http::Response upload(api::Call& call)
{
    auto const digest = digest_of(call);
    auto const& body = call.request().body_file;
    if (!body || std::filesystem::file_size(*body) == 0)
        throw problems::no_body();
    auto const prepared = prepare(call.services().files, *body, digest);
    FileView view;
    call.in_write([&](api::Work& work) { view = record(work, prepared); });
    return api::json_response(200, base::fields::to_text(view));
}

// Whether this person's sending is there, so that a device need not repeat it: 200 or 404, no body.
http::Response look(api::Call& call)
{
    auto const digest = digest_of(call);
    auto const known = call.services().database.reading(
        [&](storage::Reader& reader) { return store::was_sent_by(reader, digest, call.actor().id); });
    http::Response response;
    response.status = known && call.services().files.exists(digest) ? 200 : 404;
    return response;
}

} // namespace

void add_routes(api::Routes& routes)
{
    auto& put = routes.direct_raw(http::Method::Put, "/api/files/{sha256}", auth::Permission::PicturesWrite, upload)
                    .summary({"ส่งรูปภาพ (ส่งซ้ำได้)", "Send a picture; sending it again changes nothing"})
                    .streams_body()
                    .limit(kPictureBytes);
    put.answer = &schema_of(base::fields::Tag<FileView>{});
    routes.direct_raw(http::Method::Head, "/api/files/{sha256}", auth::Permission::PicturesWrite, look)
        .summary({"ตรวจว่าได้รับรูปภาพแล้วหรือไม่", "Whether a picture has arrived"});
}

} // namespace files
