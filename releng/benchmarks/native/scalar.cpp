// The plain loop that the cache is compared with: three levels, exact LRU, demand only. Lines of a set lie in the order of their use
// and are moved to the front; a level is a constant of the loop; nothing but hits is counted. Reads lines "NAME COUNT REPEAT" and
// answers each with the sum of the trace, the hits and the processor time of every repetition in nanoseconds.
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <string>
#include <vector>

static uint64_t state;

static uint64_t next() {
    state += 0x9E3779B97F4A7C15ull;
    uint64_t z = state;
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9ull;
    z = (z ^ z >> 27) * 0x94D049BB133111EBull;
    return z ^ z >> 31;
}

static void ring(std::vector<uint64_t> &trace, size_t n, uint64_t slots, uint64_t lag) {
    for (uint64_t packet = 0; trace.size() < n; packet++) {
        for (int line = 0; line < 32 && trace.size() < n; line++) {
            trace.push_back(0x10000000ull + packet % slots * 2048 + line * 64 | 1);
        }
        for (int line = 0; packet >= lag && line < 32 && trace.size() < n; line++) {
            trace.push_back(0x10000000ull + (packet - lag) % slots * 2048 + line * 64);
        }
    }
}

static std::vector<uint64_t> make(const std::string &name, size_t n) {
    const uint64_t lines = 1 << 20;
    std::vector<uint64_t> trace;
    trace.reserve(n);
    if (name == "seq8" || name == "seq64") {
        for (uint64_t i = 0; i < n; i++) {
            trace.push_back((name == "seq8" ? 8 : 64) * i & ((1 << 26) - 1));
        }
    } else if (name == "rand") {
        state = 1;
        for (size_t i = 0; i < n; i++) {
            trace.push_back((next() >> 44) * 64);
        }
    } else if (name == "zipf") {
        std::vector<double> sums(lines);
        double sum = 0;
        for (uint64_t r = 0; r < lines; r++) {
            sums[r] = sum += 1.0 / (r + 1);
        }
        state = 2;
        for (size_t i = 0; i < n; i++) {
            double u = (next() >> 11) * 0x1p-53 * sum;
            size_t low = 0, high = lines - 1;
            while (low < high) {
                size_t middle = (low + high) / 2;
                if (sums[middle] > u) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            trace.push_back((low * 0x9E3779B1ull & (lines - 1)) * 64);
        }
    } else {
        ring(trace, n, name == "ring" ? 256 : 8192, name == "ring" ? 0 : 1024);
    }
    return trace;
}

template <int SETS, int WAYS> struct Level {
    uint32_t lines[SETS][WAYS];
    uint64_t hits;

    void clear() {
        memset(lines, 0xFF, sizeof lines);
        hits = 0;
    }

    bool reference(uint32_t line) {
        uint32_t *set = lines[line % SETS];
        if (set[0] == line) {
            hits++;
            return true;
        }
        int i = 1;
        while (i < WAYS && set[i] != line) {
            i++;
        }
        bool hit = i < WAYS;
        for (i = hit ? i : WAYS - 1; i > 0; i--) {
            set[i] = set[i - 1];
        }
        set[0] = line;
        hits += hit;
        return hit;
    }
};

static Level<64, 8> l1;
static Level<1024, 16> l2;
static Level<8192, 16> llc;

int main() {
    char name[16];
    size_t n;
    int repeat;
    std::string made;
    std::vector<uint64_t> trace;
    while (scanf("%15s %zu %d", name, &n, &repeat) == 3) {
        if (made != name || trace.size() != n) {
            trace = make(made = name, n);
        }
        uint64_t sum = 1469598103934665603ull;
        for (uint64_t r : trace) {
            sum = (sum ^ r) * 0x100000001b3ull;
        }
        std::vector<long> nanos;
        for (int k = 0; k < repeat; k++) {
            l1.clear();
            l2.clear();
            llc.clear();
            timespec from, to;
            clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &from);
            for (uint64_t r : trace) {
                uint32_t line = (uint32_t)(r >> 6);
                if (!l1.reference(line) && !l2.reference(line)) {
                    llc.reference(line);
                }
            }
            clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &to);
            nanos.push_back((to.tv_sec - from.tv_sec) * 1000000000l + to.tv_nsec - from.tv_nsec);
        }
        printf("%016lx %lu %lu %lu", sum, l1.hits, l2.hits, llc.hits);
        for (long t : nanos) {
            printf(" %ld", t);
        }
        printf("\n");
        fflush(stdout);
    }
}
