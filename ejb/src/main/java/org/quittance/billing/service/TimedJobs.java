package org.quittance.billing.service;

import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The jobs without parameters that timers start again and again: none while its last execution is at work. */
@ApplicationScoped
public class TimedJobs {

    private final Map<String, Long> running = new ConcurrentHashMap<>();

    /** @return its execution, the one at work if there is one */
    public long start(String job) {
        return running.compute(job, (name, last) -> last != null && Executions.isAlive(last)
                ? last : Long.valueOf(BatchRuntime.getJobOperator().start(name, new Properties())));
    }
}
