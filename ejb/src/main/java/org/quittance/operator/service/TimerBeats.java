package org.quittance.operator.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.quittance.time.OperatorClock;

/** When each timer of this server last beat, by the machine's own clock; known since its start only, and nowhere else. */
@ApplicationScoped
public class TimerBeats {

    private final Map<String, Beat> beats = new ConcurrentHashMap<>();
    @Inject
    private OperatorClock clock;

    /**
     * One beat.
     *
     * @param failure why it failed; null if it did not
     */
    public record Beat(String timer, Instant at, long millis, String failure) implements Serializable {
    }

    void note(Class<?> timer, Instant began, Exception failure) {
        String name = timer.getSimpleName().replaceFirst("\\$.*", "").replaceFirst("(Timer|Refresh)$", "");
        beats.put(name, new Beat(name, began, Duration.between(began, clock.machine()).toMillis(),
                failure == null ? null : String.valueOf(failure.getMessage())));
    }

    Instant now() {
        return clock.machine();
    }

    /** The last of each timer, by name. */
    public List<Beat> last() {
        return beats.values().stream().sorted(Comparator.comparing(Beat::timer)).toList();
    }
}
