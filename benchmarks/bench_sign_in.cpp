// Signs one of the made-up accounts in and prints the session's cookie, for wrk: bench_sign_in PORT USER
#include "support/http_client.hpp"

#include <cstdlib>
#include <exception>
#include <iostream>

int main(int argc, char** argv)
{
    if (argc != 3) {
        std::cerr << "usage: bench_sign_in PORT USER\n";
        return 2;
    }
    try {
        std::cout << bench::sign_in(static_cast<std::uint16_t>(std::atoi(argv[1])), argv[2], "made-up-2565").cookie << "\n";
    } catch (std::exception const& fault) {
        std::cerr << fault.what() << "\n";
        return 1;
    }
    return 0;
}
