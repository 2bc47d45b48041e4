/* Loaded before the C library (LD_PRELOAD): makes the disk slow, failing or full, for fault tests and benchmarks.
 *   DISK_SHIM_SLOW_US=5000     adds so many microseconds to every fsync and fdatasync
 *   DISK_SHIM_FAIL=/path       while this file exists: "sync" in it makes flushes fail (EIO), "full" makes writes fail (ENOSPC)
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <time.h>
#include <unistd.h>

static long slow_us = -1;

static int failing(const char *word)
{
    const char *path = getenv("DISK_SHIM_FAIL");
    if (!path)
        return 0;
    int file = (int)syscall(SYS_openat, AT_FDCWD, path, O_RDONLY);
    if (file < 0)
        return 0;
    char text[16] = {0};
    long size = syscall(SYS_read, file, text, sizeof text - 1);
    syscall(SYS_close, file);
    return size > 0 && strncmp(text, word, strlen(word)) == 0;
}

static int is_regular(int file)
{
    struct stat info;
    return fstat(file, &info) == 0 && S_ISREG(info.st_mode);
}

static void wait_a_little(void)
{
    if (slow_us < 0) {
        const char *text = getenv("DISK_SHIM_SLOW_US");
        slow_us = text ? atol(text) : 0;
    }
    if (slow_us > 0) {
        struct timespec pause = {slow_us / 1000000, (slow_us % 1000000) * 1000};
        nanosleep(&pause, NULL);
    }
}

int fsync(int file)
{
    if (failing("sync")) {
        errno = EIO;
        return -1;
    }
    wait_a_little();
    return (int)syscall(SYS_fsync, file);
}

int fdatasync(int file)
{
    if (failing("sync")) {
        errno = EIO;
        return -1;
    }
    wait_a_little();
    return (int)syscall(SYS_fdatasync, file);
}

ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t at)
{
    if (is_regular(file) && failing("full")) {
        errno = ENOSPC;
        return -1;
    }
    return syscall(SYS_pwrite64, file, bytes, size, at);
}

ssize_t pwrite(int file, const void *bytes, size_t size, off_t at)
{
    return pwrite64(file, bytes, size, at);
}

ssize_t write(int file, const void *bytes, size_t size)
{
    if (is_regular(file) && failing("full")) {
        errno = ENOSPC;
        return -1;
    }
    return syscall(SYS_write, file, bytes, size);
}
