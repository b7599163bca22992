package org.quittance.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The installation's own key, drawn once per data folder; only its owner may read the file. */
final class SecretFile {

    private static final int BYTES = 32;

    private SecretFile() {
    }

    /** 64 characters, the same at every start. */
    static String in(Path file) throws IOException {
        if (!Files.exists(file)) {
            Path unfinished = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(unfinished);
            DatabasePasswords.createPrivate(unfinished);
            byte[] key = new byte[BYTES];
            new SecureRandom().nextBytes(key);
            Files.writeString(unfinished, HexFormat.of().formatHex(key));
            Files.move(unfinished, file);
        }
        return Files.readString(file).strip();
    }
}
