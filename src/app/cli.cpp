// The command line: words to Arguments (CLI11).
#include "app/commands.hpp"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

namespace app {

namespace {

void with_location(CLI::App& command, Arguments& arguments)
{
    command.add_option("--data", arguments.location.data, "The province's folder")->required();
    command.add_option_function<std::string>(
        "--database", [&](std::string const& value) { arguments.location.overrides["database"] = value; },
        "PostgreSQL address instead of SQLite in the folder");
}

void with_override(CLI::App& command, Arguments& arguments, std::string const& option, std::string const& key,
                   std::string const& help)
{
    command.add_option_function<std::string>(
        option, [&arguments, key](std::string const& value) { arguments.location.overrides[key] = value; }, help);
}

void with_boundaries(CLI::App& command, Arguments& arguments)
{
    command.add_option("file", arguments.file, "GeoJSON in WGS84")->required();
    with_location(command, arguments);
    command.add_option("--code-property", arguments.code_property,
                       "Property with the codes, like code or admin.pcode (found by itself)");
    command.add_option("--province", arguments.province, "Take this province only, like 54 (every one in the file)");
    command.add_option("--source", arguments.source, "Whose outlines these are; shown with every map");
    command.add_flag("--allow-missing", arguments.allow_missing, "Also where the file lacks tambons of the province");
    command.add_flag("--check", arguments.check_only, "Look only, import nothing");
}

} // namespace

std::optional<Arguments> read_command_line(int argc, char const* const* argv, int& exit_code)
{
    Arguments arguments;
    CLI::App cli("One Home: a province's housing aid, from the survey to the last baht", "onehome");
    cli.set_version_flag("--version", version());
    cli.require_subcommand(1);
    auto const add = [&](CLI::App& parent, std::string const& name, std::string const& help) -> CLI::App& {
        auto* const command = parent.add_subcommand(name, help);
        auto const full = parent.get_name() == "onehome" ? name : parent.get_name() + " " + name;
        command->final_callback([&arguments, full] {
            if (arguments.command.empty())
                arguments.command = full;
        });
        return *command;
    };

    auto& serve = add(cli, "serve", "Serve a province");
    with_location(serve, arguments);
    with_override(serve, arguments, "--port", "port", "Port (0: any free one)");
    with_override(serve, arguments, "--address", "address", "Address to listen on");
    with_override(serve, arguments, "--log-level", "log_level", "debug, info, warning, error or off");
    with_override(serve, arguments, "--workers", "workers", "Worker threads");
    serve.add_option("--lan", arguments.lan, "Also serve a hall's telephones on this address of this computer");
    serve.add_option("--lan-port", arguments.lan_port, "Port of the hall's page (0: any free one)");
    serve.add_option("--lan-tls-port", arguments.lan_tls_port,
                     "Port of https there, with a certificate of the day (0: any free one)");

    with_location(add(cli, "migrate", "Make or renew the database of a province"), arguments);
    with_location(add(cli, "check", "Recompute every stored total, verify audit, seals and files"), arguments);

    auto& replayed = add(cli, "replay", "Compute frozen rankings again and tell whether they are the same");
    with_location(replayed, arguments);
    auto* const one = replayed.add_option("--ranking", arguments.what, "Id of the ranking");
    auto* const all = replayed.add_flag("--all", arguments.every, "Every ranking");
    one->excludes(all);
    auto* const which = replayed.add_option_group("which");
    which->add_options(one, all);
    which->require_option(1);

    auto* const user = cli.add_subcommand("user", "People who may sign in");
    user->require_subcommand(1);
    auto& user_add = add(*user, "add", "Add a user; prints a one-time password unless --password-file is given");
    with_location(user_add, arguments);
    user_add.add_option("user_name", arguments.user_name, "Sign-in name")->required();
    user_add.add_option("--name", arguments.display_name, "Name shown to others")->required();
    user_add.add_option("--grant", arguments.grants, "Role and area, like network:54 or admin:TH (several)");
    user_add.add_option("--password-file", arguments.password_file, "File whose first line is the password");
    user_add.add_option("--language", arguments.language, "th or en")->check(CLI::IsMember({"th", "en"}));
    with_location(add(*user, "list", "List the users"), arguments);
    auto& user_reset = add(*user, "reset", "Give a user a new one-time password");
    with_location(user_reset, arguments);
    user_reset.add_option("user_name", arguments.user_name, "Sign-in name")->required();
    user_reset.add_option("--password-file", arguments.password_file, "File whose first line is the password");

    auto& seed = add(cli, "seed-demo", "Make the demonstration province in an empty folder");
    with_location(seed, arguments);
    seed.add_flag("--quiet", arguments.quiet, "Say nothing");

    auto* const config = cli.add_subcommand("config", "Settings");
    config->require_subcommand(1);
    with_location(add(*config, "print", "Print the settings in force and where they come from"), arguments);
    add(*config, "manual", "Print the manual's page of settings");

    auto& exported = add(cli, "export", "Write all records as JSON lines, or the books as a journal for hledger and ledger-cli");
    with_location(exported, arguments);
    exported.add_option("what", arguments.what, "all or journal")->required()->check(CLI::IsMember({"all", "journal"}));
    exported.add_option("--round", arguments.round, "Id of the round whose journal is wanted (all rounds)");

    auto* const audit = cli.add_subcommand("audit", "The audit");
    audit->require_subcommand(1);
    with_location(add(*audit, "verify", "Prove the audit's chain, or name the first broken row"), arguments);

    auto& backup = add(cli, "backup", "Write a whole province into one file; may run while it is served");
    with_location(backup, arguments);
    backup.add_option("file", arguments.file, "The file to make")->required();
    backup.add_option("--passphrase-file", arguments.passphrase_file,
                      "Take the keys along, encrypted under this file's first line");
    auto& restore = add(cli, "restore", "Restore a backup into an empty folder");
    restore.add_option("file", arguments.file, "The backup")->required();
    with_location(restore, arguments);
    restore.add_option("--passphrase-file", arguments.passphrase_file, "The passphrase under which the keys were put");
    auto* const hearing = cli.add_subcommand("hearing", "A village hearing on a laptop");
    hearing->require_subcommand(1);
    auto& receive = add(*hearing, "receive", "Make a folder of a hearing's package, to be served on this laptop");
    receive.add_option("file", arguments.file, "The package from the province")->required();
    with_location(receive, arguments);
    auto& hand_back = add(*hearing, "hand-back", "Write the sealed hearing into a file for the province");
    hand_back.add_option("file", arguments.file, "The file to make")->required();
    with_location(hand_back, arguments);
    auto* const areas = cli.add_subcommand("areas", "Areas on the map");
    areas->require_subcommand(1);
    with_boundaries(add(*areas, "import-boundaries", "Import outlines of tambons from a GeoJSON file"), arguments);
    with_location(add(cli, "recovery-sheet", "Print the sheet that tells how to get a lost province back"), arguments);
    add(cli, "openapi", "Print the OpenAPI document");

    try {
        cli.parse(argc, argv);
    } catch (CLI::ParseError const& fault) {
        exit_code = cli.exit(fault) == 0 ? 0 : 2;
        return std::nullopt;
    }
    return arguments;
}

} // namespace app
