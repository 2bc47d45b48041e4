// Taking pictures in, and showing their smaller copies.
#include "platform/files/problems.hpp"
#include "platform/files/store.hpp"

#include <array>
#include <filesystem>

namespace files {

namespace {

struct Form {
    Size size;
    int longest;
    std::string_view name;
};
constexpr std::array<Form, 2> kForms = {{{Size::Thumbnail, 320, "320.jpg"}, {Size::Screen, 1600, "1600.jpg"}}};

Form const& form_of(Size size)
{
    return size == Size::Thumbnail ? kForms[0] : kForms[1];
}

void make_copies(FileStore& store, std::filesystem::path const& file, Digest const& digest)
{
    for (auto const& form : kForms)
        if (!std::filesystem::exists(store.derived_path(digest, form.name)))
            store.put_derived(digest, form.name, smaller_copy(file, form.longest));
}

FileView view_of(Digest const& digest, std::filesystem::path const& file, Picture const& picture)
{
    FileView view;
    view.sha256 = digest.str();
    view.bytes = static_cast<std::int64_t>(std::filesystem::file_size(file));
    view.media_type = mime_of(picture.type);
    view.width = picture.width;
    view.height = picture.height;
    view.taken_at = picture.taken_at;
    if (picture.place) {
        view.latitude = picture.place->latitude;
        view.longitude = picture.place->longitude;
    }
    return view;
}

// The audit's area: where the uploader works, when that is one place.
base::AreaCode area_of(auth::Actor const& actor)
{
    auto const scope = actor.scope(auth::Permission::PicturesWrite);
    return scope.areas().size() == 1 ? scope.areas().front() : base::AreaCode();
}

} // namespace

Prepared prepare(FileStore& store, std::filesystem::path const& temp_file, Digest const& digest)
{
    FileStore::check(temp_file, digest);
    auto const view = view_of(digest, temp_file, inspect(temp_file));
    make_copies(store, temp_file, digest);
    store.put(temp_file, digest);
    return {view};
}

FileView record(api::Work& work, Prepared const& prepared)
{
    auto const& view = prepared.view;
    if (!store::add(work.tx(), view, work.now(), work.actor().id))
        return view;
    auth::Event event;
    event.action = "file.stored";
    event.about = {"file", view.sha256};
    event.area = area_of(work.actor());
    event.changes = {{"bytes", std::nullopt, std::to_string(view.bytes)}, {"media_type", std::nullopt, view.media_type}};
    work.audit(event);
    return view;
}

std::optional<FileView> find(storage::Reader& reader, Digest const& digest)
{
    return store::find(reader, digest);
}

FileView require(storage::Reader& reader, std::string_view sha256)
{
    if (auto const digest = Digest::parse(sha256))
        if (auto found = store::find(reader, *digest))
            return *found;
    throw problems::unknown(Digest::parse(sha256).value_or(Digest()).str());
}

http::Response serve(FileStore& store, Digest const& digest, Size size)
{
    auto const& form = form_of(size);
    auto const copy = store.derived_path(digest, form.name);
    if (!std::filesystem::exists(copy)) {
        if (!store.exists(digest))
            throw problems::not_found();
        store.put_derived(digest, form.name, smaller_copy(store.path(digest), form.longest));
    }
    http::Response response;
    response.file = copy;
    response.headers.set("Content-Type", "image/jpeg");
    response.headers.set("Cache-Control", "private, max-age=86400");
    response.headers.set("Vary", "Cookie");
    response.headers.set("X-Content-Type-Options", "nosniff");
    return response;
}

} // namespace files
