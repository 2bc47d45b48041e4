// onehome serve: opens the province and answers until it is told to stop (SIGTERM, SIGINT).
#include "app/commands.hpp"
#include "app/hall_gate.hpp"
#include "app/maintenance.hpp"
#include "app/problems.hpp"
#include "app/web_assets.hpp"
#include "app/wiring.hpp"
#include "places/places.hpp"
#include "platform/api/app.hpp"
#include "platform/config/province_settings.hpp"
#include "platform/files/files.hpp"
#include "platform/http/server.hpp"
#include "platform/http/static_files.hpp"
#include "platform/log/log.hpp"

#include <csignal>
#include <iostream>
#include <memory>
#include <stdexcept>
#include <stop_token>
#include <system_error>
#include <thread>
#include <utility>

namespace app {

namespace {

// Blocks the ending signals in this thread and all it starts, so that one place waits for them.
sigset_t block_ending_signals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
    return signals;
}

api::AppOptions app_options(Installation& installation, http::StaticFiles const& assets)
{
    auto const& settings = installation.settings();
    api::AppOptions options;
    options.version = version();
    options.secure_cookies = settings.boolean("secure_cookies");
    options.public_base_url = settings.text("public_base_url");
    options.requests_per_minute = settings.integer("requests_per_minute");
    options.session_limits.idle = std::chrono::hours(settings.integer("session_idle_hours"));
    options.session_limits.absolute = std::chrono::hours(24 * settings.integer("session_days"));
    options.constraints = all_constraint_problems();
    options.upload_folder = installation.files().temp_folder();
    options.area_name = [](storage::Reader& db, base::AreaCode const& code) {
        auto const area = places::find(db, code);
        return area ? base::Bilingual{area->name_th, area->name_en} : base::Bilingual{code.str(), code.str()};
    };
    options.area_exists = [](storage::Reader& db, base::AreaCode const& code) { return places::find(db, code).has_value(); };
    options.fallback = [&assets](http::Request const& request) {
        return assets.answer(request).value_or(http::text_response(404, "text/plain; charset=utf-8", "ไม่พบหน้านี้ / Not found\n"));
    };
    return options;
}

http::ServerOptions server_options(config::Settings const& settings)
{
    http::ServerOptions options;
    options.address = settings.text("address");
    options.port = static_cast<std::uint16_t>(settings.integer("port"));
    options.io_threads = static_cast<std::size_t>(settings.integer("io_threads"));
    options.workers = static_cast<std::size_t>(settings.integer("workers"));
    options.connections = static_cast<std::size_t>(settings.integer("connections"));
    options.behind_proxy = settings.boolean("behind_proxy");
    return options;
}

// What earlier runs left behind: halves of uploads, and pictures that nobody attached to anything.
void tidy_uploads(Installation& installation)
{
    auto& store = installation.files();
    store.remove_leftovers();
    Maintenance maintenance(installation);
    auto const age = std::chrono::hours(24 * installation.settings().integer("upload_keep_days"));
    auto const removed = files::sweep(installation.database(), store, installation.clock().now(), age,
                                      [&](auto const& job) { maintenance.run(job); });
    if (removed > 0)
        logging::info("uploads.removed", {{"count", std::to_string(removed)}});
}

// How the pictures of an older version look, beside serving: of a large province that takes hours, and nobody waits for it.
void take_prints(Installation& installation, std::stop_token const& stop) noexcept
try {
    Maintenance maintenance(installation);
    auto const taken = files::take_prints(
        installation.database(), installation.files(), [&] { return !stop.stop_requested(); },
        [&](auto const& job) { maintenance.run(job); });
    if (taken > 0)
        logging::info("pictures.prints_taken", {{"count", std::to_string(taken)}});
} catch (std::exception const& fault) {
    logging::warning("pictures.prints_stopped", {{"reason", fault.what()}}); // the next start goes on
}

// Where the hall's network reaches us; empty without one.
struct Hall {
    std::string url;   // http://192.168.1.20:8080
    std::string https; // https://192.168.1.20:8443
    std::string fingerprint;
};

// Over plain http the hall gets its own page only.
http::Handlers gated(http::Handlers handlers, Hall const& hall)
{
    auto inner = std::move(handlers.head);
    handlers.head = [inner = std::move(inner),
                     &hall](http::Request const& request) -> std::variant<http::BodyPolicy, http::Response> {
        if (request.channel == http::Channel::HallPlain && !belongs_to_the_hall(request.path))
            return needs_https(hall.url + "/hall", hall.https);
        return inner(request);
    };
    return handlers;
}

std::string in_address(std::string const& address)
{
    return address.find(':') == std::string::npos ? address : "[" + address + "]";
}

void open_hall(http::Server& server, Arguments const& arguments, Hall& hall)
{
    if (arguments.lan.empty())
        return;
    try {
        auto const opened = server.open_hall({arguments.lan, arguments.lan_port, arguments.lan_tls_port});
        hall.url = "http://" + in_address(arguments.lan) + ":" + std::to_string(opened.port);
        hall.https = "https://" + in_address(arguments.lan) + ":" + std::to_string(opened.tls_port);
        hall.fingerprint = opened.fingerprint;
    } catch (std::system_error const& fault) {
        throw problems::cannot_listen(arguments.lan, std::to_string(arguments.lan_port), fault.code());
    } catch (std::runtime_error const&) {
        throw problems::cannot_listen(arguments.lan, std::to_string(arguments.lan_port), {});
    }
}

std::unique_ptr<http::Server> start_server(config::Settings const& settings, http::Handlers handlers, Arguments const& arguments,
                                           Hall& hall)
{
    try {
        auto server = std::make_unique<http::Server>(server_options(settings), gated(std::move(handlers), hall));
        open_hall(*server, arguments, hall);
        server->start();
        return server;
    } catch (std::system_error const& fault) {
        throw problems::cannot_listen(settings.text("address"), settings.text("port"), fault.code());
    } catch (std::runtime_error const&) {
        throw problems::cannot_listen(settings.text("address"), settings.text("port"), {});
    }
}

void announce(Hall const& hall)
{
    if (hall.url.empty())
        return;
    std::cout << "โทรศัพท์ในห้องประชุมเข้าร่วมที่ / telephones in the hall join at " << hall.url << "/hall\n"
              << qr_for_terminal(hall.url + "/hall") << "https: " << hall.https << "\nSHA-256 " << hall.fingerprint << "\n"
              << std::flush;
}

void announce(Installation& installation, std::uint16_t port)
{
    auto const& address = installation.settings().text("address");
    std::cout << "One Home is ready at http://" << address << ":" << port << "\n";
    if (auto const day = installation.clock().pinned())
        std::cout << "Demonstration province, all people made up, the day is " << day->english() << " (" << day->long_thai()
                  << ").\n"
                  << "Sign in as network@phrae, council@phrae, surveyor@phrae, codi@north, finance@phrae, caseworker@phrae, "
                     "governor@phrae,\n"
                  << "auditor, dpo@phrae or admin; the password is onehome2565.\n";
    std::cout << std::flush;
}

} // namespace

int serve(Arguments const& arguments)
{
    auto const signals = block_ending_signals();
    Installation installation(arguments.location, Installation::Schema::MustBeCurrent);
    logging::start(*logging::level_from(installation.settings().text("log_level")));
    tidy_uploads(installation);

    http::StaticFiles const assets(web_assets());
    api::Routes routes;
    add_all_routes(routes);
    Hall hall;
    auto options = app_options(installation, assets);
    options.hall_base_url = [&hall] { return hall.url; };
    api::App application(
        {installation.database(), installation.vault(), installation.files(), installation.clock(), installation.ids()},
        std::move(routes), std::move(options));
    auto const server = start_server(installation.settings(), application.handlers(), arguments, hall);
    announce(hall);
    announce(installation, server->port());
    std::jthread prints([&installation](std::stop_token const& stop) { take_prints(installation, stop); });

    int signal = 0;
    sigwait(&signals, &signal);
    logging::info("server.stopping");
    prints.request_stop();
    prints.join();
    server->stop(std::chrono::seconds(10));
    installation.database().close();
    logging::stop();
    return 0;
}

} // namespace app
