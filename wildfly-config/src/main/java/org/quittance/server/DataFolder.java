package org.quittance.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** The data folder: recognised by a mark, and used by one launcher at a time. */
final class DataFolder implements AutoCloseable {

    private static final String MARK = ".quittance";
    private static final long LEAST_FREE_BYTES = 200L << 20;

    private final Path folder;
    private FileChannel channel;

    private DataFolder(Path folder) {
        this.folder = folder;
    }

    /** Makes the folder if need be and keeps other launchers away until it is closed. */
    static DataFolder take(Path folder) throws StartException {
        try {
            Files.createDirectories(folder);
            if (!isOurs(folder)) {
                if (!isEmpty(folder)) {
                    throw new StartException("The folder " + folder + " holds something else than Quittance's data:"
                            + " set QUITTANCE_DATA to an empty folder.");
                }
                Files.writeString(folder.resolve(MARK), "Data of Quittance: do not edit, do back up.\n");
            }
            DataFolder taken = new DataFolder(folder);
            taken.lock();
            Files.createDirectories(folder.resolve("log"));
            return taken;
        } catch (IOException e) {
            throw new StartException("The data folder " + folder + " cannot be written: check QUITTANCE_DATA and the"
                    + " rights on it.", e);
        }
    }

    private void lock() throws IOException, StartException {
        channel = FileChannel.open(folder.resolve(MARK), StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // This very process holds it: the same answer.
        }
        if (lock == null) {
            channel.close();
            throw new StartException("The data folder " + folder + " is in use by another Quittance: stop that one,"
                    + " or set QUITTANCE_DATA to another folder.");
        }
    }

    void checkSpace() throws IOException, StartException {
        long free = Files.getFileStore(folder).getUsableSpace();
        if (free < LEAST_FREE_BYTES) {
            throw new StartException("Only " + (free >> 20) + " MB are free on the disk of " + folder
                    + ": make room for at least " + (LEAST_FREE_BYTES >> 20) + " MB.");
        }
    }

    /** Empties the folder, which must be Quittance's and in nobody's use. */
    void empty() throws IOException {
        for (Path entry : entries(folder)) {
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                Folders.delete(entry);
            } else if (!entry.endsWith(MARK)) {
                Files.delete(entry);
            }
        }
        Files.createDirectories(folder.resolve("log"));
    }

    private static boolean isOurs(Path folder) {
        return Files.isRegularFile(folder.resolve(MARK));
    }

    private static boolean isEmpty(Path folder) throws IOException {
        return entries(folder).isEmpty();
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
