// Taking pictures in, and showing their smaller copies.
#include "platform/auth/vault.hpp"
#include "platform/files/problems.hpp"
#include "platform/files/store.hpp"

#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace files {

namespace {

// Largest first.
constexpr std::array<int, 2> kLongest = {1600, 320};
constexpr std::array<std::string_view, 2> kForms = {"1600.jpg", "320.jpg"};

std::filesystem::path copy_of(FileStore const& store, Digest const& digest, Size size)
{
    return store.derived_path(digest, kForms[size == Size::Screen ? 0 : 1]);
}

void make_copies(FileStore& store, std::filesystem::path const& file, Digest const& digest)
{
    if (std::filesystem::exists(copy_of(store, digest, Size::Thumbnail)) &&
        std::filesystem::exists(copy_of(store, digest, Size::Screen)))
        return;
    auto const copies = smaller_copies(file, kLongest);
    for (std::size_t i = 0; i < copies.size(); ++i)
        store.put_derived(digest, kForms[i], copies[i]);
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

std::string content_of(std::filesystem::path const& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

// Of the smallest copy, so that it comes out the same whenever it is taken.
Print print_from(FileStore const& store, Digest const& digest, Picture const& picture)
{
    return {look_of(content_of(copy_of(store, digest, Size::Thumbnail))), picture.software, picture.modified_at};
}

// Nothing where the picture is gone or cannot be read any more: `onehome check` names it.
Print print_of_kept(FileStore& store, Digest const& digest)
{
    if (!store.exists(digest))
        return {};
    try {
        make_copies(store, store.path(digest), digest);
        return print_from(store, digest, inspect(store.path(digest)));
    } catch (base::Problem const&) {
        return {};
    }
}

} // namespace

Prepared prepare(FileStore& store, std::filesystem::path const& temp_file, Digest const& digest)
{
    FileStore::check(temp_file, digest);
    auto const picture = inspect(temp_file);
    auto const view = view_of(digest, temp_file, picture);
    make_copies(store, temp_file, digest);
    auto const print = print_from(store, digest, picture);
    store.put(temp_file, digest);
    return {view, print};
}

FileView record(api::Work& work, Prepared const& prepared)
{
    auto const& view = prepared.view;
    bool const is_new = store::add(work.tx(), view, work.now(), work.actor().id);
    store::add_print(work.tx(), view.sha256, prepared.print);
    if (!store::add_sender(work.tx(), view.sha256, work.actor().id))
        return view;
    auth::Event event;
    event.action = is_new ? "file.stored" : "file.sent_again";
    event.reading = !is_new; // nothing of the file changes
    event.about = {"file", view.sha256};
    event.area = base::common_area(work.actor().scope(auth::Permission::FilesWrite).areas()); // where the sender works
    if (is_new)
        event.changes = {{"bytes", std::nullopt, std::to_string(view.bytes)}, {"media_type", std::nullopt, view.media_type}};
    work.audit(event);
    return view;
}

FileView put_picture(api::Work& work, FileStore& store, std::string_view bytes)
{
    auto const digest = Digest::parse(auth::sha256_hex(bytes)).value();
    auto const file = store.temp_folder() / (digest.str() + ".png");
    std::ofstream(file, std::ios::binary) << bytes;
    return record(work, prepare(store, file, digest));
}

std::optional<FileView> find(storage::Reader& reader, Digest const& digest)
{
    return store::find(reader, digest);
}

FileView attach(storage::Writer& tx, std::string_view sha256, auth::UserId const& sender)
{
    auto const digest = Digest::parse(sha256);
    if (digest && store::was_sent_by(tx, *digest, sender)) {
        store::mark_attached(tx, *digest);
        if (auto found = store::find(tx, *digest))
            return *found;
    }
    throw problems::unknown(Digest::parse(sha256).value_or(Digest()).str());
}

void hand_on(storage::Writer& tx, std::string_view sha256, auth::UserId const& to)
{
    store::add_sender(tx, sha256, to);
}

std::size_t take_prints(storage::Database& database, FileStore& store, std::function<bool()> const& go_on,
                        std::function<void(std::function<void(api::Work&)> const&)> const& in_write)
{
    constexpr std::int64_t kAtOnce = 100;
    std::size_t taken = 0;
    for (bool whole = true; whole;) {
        auto const missing = database.reading([](storage::Reader& reader) { return store::without_print(reader, kAtOnce); });
        std::vector<Print> prints;
        while (prints.size() < missing.size() && go_on())
            prints.push_back(print_of_kept(store, missing[prints.size()]));
        if (prints.empty())
            break;
        in_write([&](api::Work& work) {
            for (std::size_t i = 0; i < prints.size(); ++i)
                store::add_print(work.tx(), missing[i].str(), prints[i]);
        });
        taken += prints.size();
        whole = prints.size() == missing.size();
    }
    return taken;
}

http::Response serve(FileStore& store, Digest const& digest, Size size)
{
    if (!std::filesystem::exists(copy_of(store, digest, size))) {
        if (!store.exists(digest))
            throw problems::not_found();
        make_copies(store, store.path(digest), digest);
    }
    http::Response response;
    response.file = copy_of(store, digest, size);
    response.headers.set("Content-Type", "image/jpeg");
    response.headers.set("Cache-Control", "private, max-age=86400");
    response.headers.set("Vary", "Cookie");
    response.headers.set("X-Content-Type-Options", "nosniff");
    return response;
}

std::optional<std::string> copy_of_picture(FileStore& store, Digest const& digest, Size size)
{
    auto const path = copy_of(store, digest, size);
    try {
        if (!std::filesystem::exists(path)) {
            if (!store.exists(digest))
                return std::nullopt;
            make_copies(store, store.path(digest), digest);
        }
    } catch (base::Problem const&) {
        return std::nullopt;
    }
    std::ifstream in(path, std::ios::binary);
    std::string bytes((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
    return in && !bytes.empty() ? std::optional(std::move(bytes)) : std::nullopt;
}

} // namespace files
