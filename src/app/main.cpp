// onehome: reads the command line, runs one command, tells faults.
#include "app/commands.hpp"
#include "base/problem.hpp"

#include <exception>
#include <functional>
#include <iostream>
#include <map>

int main(int argc, char** argv)
{
    int exit_code = 0;
    auto const arguments = app::read_command_line(argc, argv, exit_code);
    if (!arguments)
        return exit_code;
    std::map<std::string, std::function<int(app::Arguments const&)>> const commands{
        {"serve", app::serve},
        {"migrate", app::migrate},
        {"check", app::check},
        {"replay", app::replay},
        {"user add", app::user_add},
        {"user list", app::user_list},
        {"user reset", app::user_reset},
        {"seed-demo", app::seed_demo},
        {"config print", app::config_print},
        {"config manual", app::config_manual},
        {"export", app::export_records},
        {"audit verify", app::audit_verify},
        {"backup", app::backup},
        {"restore", app::restore},
        {"recovery-sheet", app::recovery_sheet},
        {"hearing receive", app::hearing_receive},
        {"hearing hand-back", app::hearing_hand_back},
        {"areas import-boundaries", app::areas_import_boundaries},
        {"openapi", app::openapi},
    };
    try {
        return commands.at(arguments->command)(*arguments);
    } catch (base::Problem const& problem) {
        std::cerr << problem.title().th << "\n" << problem.title().en << "\n";
        if (!problem.advice().en.empty())
            std::cerr << problem.advice().th << "\n" << problem.advice().en << "\n";
        for (auto const& fault : problem.faults())
            std::cerr << "  " << fault.field << ": " << fault.message.th << " / " << fault.message.en << "\n";
        return 1;
    } catch (std::exception const& fault) {
        std::cerr << "โปรแกรมหยุดเพราะข้อผิดพลาด / Stopped by a fault: " << fault.what() << "\n";
        return 1;
    }
}
