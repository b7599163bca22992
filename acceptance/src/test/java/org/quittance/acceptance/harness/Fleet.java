package org.quittance.acceptance.harness;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.quittance.server.StartException;

/**
 * Sites that test classes have for themselves, one class after the other: a server is started only where none is free, for
 * that takes longer than many a class. Whoever gets one finds the story as it was told.
 */
final class Fleet implements AutoCloseable {

    private final Starter starter;
    private final Queue<Site> free = new ConcurrentLinkedQueue<>();
    private final Queue<Site> all = new ConcurrentLinkedQueue<>();
    private final AtomicInteger started = new AtomicInteger();

    Fleet(Starter starter) {
        this.starter = starter;
    }

    /** Starts a site where the story ends. */
    @FunctionalInterface
    interface Starter {
        Site start(String name) throws IOException, StartException, InterruptedException;
    }

    /** A site until it is closed, that is given back. */
    final class Lease implements AutoCloseable {

        private final Site site;

        private Lease(Site site) {
            this.site = site;
        }

        Site site() {
            return site;
        }

        @Override
        public void close() {
            if (!site.isKilled()) {
                free.add(site);
            }
        }
    }

    Lease lease() {
        try {
            Site site = free.poll();
            if (site == null) {
                site = another();
                site.remember();
            } else {
                site.tellAgain();
            }
            return new Lease(site);
        } catch (IOException | SQLException | StartException e) {
            throw new IllegalStateException(e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Site another() throws IOException, StartException, InterruptedException {
        Site site = starter.start("own-" + started.incrementAndGet());
        all.add(site);
        return site;
    }

    @Override
    public void close() throws IOException {
        for (Site site : all) {
            site.close();
        }
    }
}
