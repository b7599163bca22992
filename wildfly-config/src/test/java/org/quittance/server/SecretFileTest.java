package org.quittance.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretFileTest {

    @TempDir
    private Path folder;

    @Test
    void isDrawnOnceAndForItsOwnerAlone() throws IOException {
        String secret = SecretFile.in(folder.resolve("secret"));

        assertThat(secret).matches("[0-9a-f]{64}").isEqualTo(SecretFile.in(folder.resolve("secret")))
                .isNotEqualTo(SecretFile.in(folder.resolve("other")));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secret"))))
                .isEqualTo("rw-------");
    }
}
