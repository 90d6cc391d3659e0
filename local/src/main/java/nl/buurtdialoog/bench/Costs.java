package nl.buurtdialoog.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** What a number of processes have cost until now. */
record Costs(Duration application, Duration database, Duration client) {

    static Costs now(ProcessHandle application, ProcessHandle postmaster) {
        return new Costs(
                used(Stream.of(application)),
                used(Stream.concat(Stream.of(postmaster), postmaster.descendants())),
                used(Stream.of(ProcessHandle.current())));
    }

    Costs since(Costs before) {
        return new Costs(
                application.minus(before.application), database.minus(before.database), client.minus(before.client));
    }

    private static Duration used(Stream<ProcessHandle> processes) {
        return processes
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** What it holds in memory, in megabytes. */
    static long residentMegabytes(ProcessHandle process) throws IOException {
        var command = List.of("ps", "-o", "rss=", "-p", String.valueOf(process.pid()));
        var ps = new ProcessBuilder(command).start();
        return Long.parseLong(new String(ps.getInputStream().readAllBytes()).strip()) / 1024;
    }
}
