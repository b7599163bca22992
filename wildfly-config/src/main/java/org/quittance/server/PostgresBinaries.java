package org.quittance.server;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's programs: they come as one archive on the class path and are unpacked once, beside the server. */
final class PostgresBinaries {

    private PostgresBinaries() {
    }

    /**
     * @param parent the folder of such folders
     * @return the folder that holds {@code bin/initdb} and the others, unpacked now if need be
     */
    static Path unpackedIn(Path parent) throws IOException, StartException {
        String name = archiveFor(System.getProperty("os.name"), System.getProperty("os.arch"));
        URL archive = PostgresBinaries.class.getResource("/" + name);
        if (archive == null) {
            throw new StartException("No PostgreSQL is packed for this machine (" + name
                    + "): install PostgreSQL and set QUITTANCE_DB_URL, _USER and _PASSWORD.");
        }
        // The archive carries no version; its length tells one version from the next.
        Path folder = parent.resolve("postgresql-" + archive.openConnection().getContentLengthLong());
        Path complete = folder.resolve("complete");
        if (!Files.exists(complete)) {
            Files.createDirectories(folder);
            try (FileChannel channel = FileChannel.open(folder.resolve("lock"),
                    StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (lock.isValid() && !Files.exists(complete)) {
                    unpack(archive, folder);
                    Files.createFile(complete);
                }
            }
        }
        return folder;
    }

    private static void unpack(URL archive, Path folder) throws IOException {
        try (InputStream bytes = archive.openStream();
                TarArchiveInputStream tar = new TarArchiveInputStream(
                        new XZCompressorInputStream(new BufferedInputStream(bytes)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, folder);
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path folder) throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("An entry leads out of the folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        Files.deleteIfExists(target);
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.copy(folder.resolve(entry.getLinkName()).normalize(), target);
        } else {
            Files.copy(tar, target);
            if ((entry.getMode() & 0100) != 0) {
                allowToRun(target);
            }
        }
    }

    private static void allowToRun(Path program) throws IOException {
        if (Files.getFileStore(program).supportsFileAttributeView("posix")) {
            Set<PosixFilePermission> permissions = EnumSet.copyOf(Files.getPosixFilePermissions(program));
            permissions.add(PosixFilePermission.OWNER_EXECUTE);
            permissions.add(PosixFilePermission.GROUP_EXECUTE);
            permissions.add(PosixFilePermission.OTHERS_EXECUTE);
            Files.setPosixFilePermissions(program, permissions);
        }
    }

    static String archiveFor(String system, String processor) {
        String lower = system.toLowerCase(Locale.ROOT);
        String family = lower.contains("linux") ? "linux" : lower.contains("mac") ? "darwin" : "windows";
        String bits = switch (processor) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> processor;
        };
        return "postgres-" + family + "-" + bits + ".txz";
    }
}
