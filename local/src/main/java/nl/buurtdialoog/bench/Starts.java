package nl.buurtdialoog.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.buurtdialoog.local.Replicas;

/** How long it takes from the start of the virtual machine until the application says that it is ready. */
final class Starts {
    static final String NAME = "Start to ready";

    private static final int TIMES = 3;
    private static final int FIRST_WITH_A_SWITCH = 25;

    private Starts() {}

    static String of(Replicas replicas, Path folder) throws IOException, InterruptedException {
        var told = new StringBuilder("%s, the middle of %d: ".formatted(NAME, TIMES));
        told.append("%.1f s without a cache".formatted(middle(replicas, List.of("-Xshare:auto"))));
        if (Runtime.version().feature() >= FIRST_WITH_A_SWITCH) {
            var cache = folder.resolve("application.aot");
            restart(replicas, List.of("-XX:AOTCacheOutput=" + cache));
            told.append(", %.1f s with an AOT cache".formatted(middle(replicas, List.of("-XX:AOTCache=" + cache))));
        }
        return told.append('.').toString();
    }

    private static double middle(Replicas replicas, List<String> machine) throws IOException, InterruptedException {
        var times = new ArrayList<Double>();
        for (int time = 0; time < TIMES; time++) {
            times.add(restart(replicas, machine));
        }
        times.sort(null);
        return times.get(TIMES / 2);
    }

    private static double restart(Replicas replicas, List<String> machine) throws IOException, InterruptedException {
        replicas.terminate(0);
        var began = System.nanoTime();
        replicas.start(0, machine);
        replicas.awaitReady(0);
        return (System.nanoTime() - began) / 1e9;
    }
}
