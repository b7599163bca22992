package org.quittance.operator.service;

import jakarta.inject.Inject;
import jakarta.interceptor.AroundTimeout;
import jakarta.interceptor.InvocationContext;
import java.time.Instant;

/** Stands around every timer, so that somebody sees when one beats no more. */
public class BeatNoted {

    @Inject
    private TimerBeats beats;

    @AroundTimeout
    public Object note(InvocationContext timer) throws Exception {
        Instant began = beats.now();
        try {
            Object result = timer.proceed();
            beats.note(timer.getTarget().getClass(), began, null);
            return result;
        } catch (Exception e) {
            beats.note(timer.getTarget().getClass(), began, e);
            throw e;
        }
    }
}
