package org.coopbriefs.work;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Does what a test has written down for a key, and remembers that it was called. */
@Singleton
public class ScriptedTask implements Task {

    static final String KIND = "scripted";

    /** What a test wants done. */
    interface Script {
        void run(Job job) throws Exception;
    }

    final Map<String, Script> scripts = new ConcurrentHashMap<>();
    final List<String> ran = new CopyOnWriteArrayList<>();

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Job job) throws Exception {
        ran.add(job.key());
        scripts.getOrDefault(job.key(), j -> {}).run(job);
    }

    @Override
    public Retries retries() {
        return new Retries(3, Duration.ofMinutes(1), Duration.ofHours(1));
    }
}
