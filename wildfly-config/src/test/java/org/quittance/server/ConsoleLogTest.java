package org.quittance.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsoleLogTest {

    @TempDir
    private Path folder;

    @Test
    void namesTheDeepestCause() throws IOException {
        ConsoleLog log = saying("""
                10:00:00 ERROR [org.jboss.msc] (thread 1) MSC000001: Failed to start service x
                \tat org.example.A.b(A.java:1)
                Caused by: jakarta.ejb.EJBException: something
                Caused by: java.lang.IllegalStateException: Migration V2 failed.
                10:00:01 INFO  [org.jboss.as] WFLYSRV0026: started (with errors)
                """);

        assertThat(log.saysStartedWithErrors()).isTrue();
        assertThat(log.saysStarted()).isFalse();
        assertThat(log.reason()).isEqualTo("java.lang.IllegalStateException: Migration V2 failed");
    }

    @Test
    void namesTheFirstErrorElseTheLastLine() throws IOException {
        assertThat(saying("a\n10:00 ERROR first\n10:01 ERROR second\n").reason()).isEqualTo("10:00 ERROR first");
        assertThat(saying("quittance: QUITTANCE_DB_POOL must be a whole number, not 'x'.\n\n").reason())
                .isEqualTo("quittance: QUITTANCE_DB_POOL must be a whole number, not 'x'");
        assertThat(saying("").reason()).isEqualTo("it said nothing");
    }

    private ConsoleLog saying(String text) throws IOException {
        Path file = folder.resolve("console.log");
        Files.writeString(file, text);
        return new ConsoleLog(file);
    }
}
