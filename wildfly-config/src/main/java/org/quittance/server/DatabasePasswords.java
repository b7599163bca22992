package org.quittance.server;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** Passwords of the embedded PostgreSQL, drawn once per data folder; only its owner may read the file. */
record DatabasePasswords(String superuser, String owner) {

    static DatabasePasswords in(Path file) throws IOException {
        if (!Files.exists(file)) {
            createFor(file);
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return new DatabasePasswords(properties.getProperty("postgres"), properties.getProperty("quittance"));
    }

    private static void createFor(Path file) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(unfinished);
        createPrivate(unfinished);
        Properties properties = new Properties();
        properties.setProperty("postgres", random());
        properties.setProperty("quittance", random());
        try (Writer writer = Files.newBufferedWriter(unfinished)) {
            properties.store(writer, "Users of the embedded PostgreSQL");
        }
        Files.move(unfinished, file);
    }

    /** An empty file for the owner's eyes only, from its first moment. */
    static void createPrivate(Path file) throws IOException {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] attributes = posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(
                        PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
        Files.createFile(file, attributes);
    }

    private static String random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public String toString() {
        return "passwords";
    }
}
