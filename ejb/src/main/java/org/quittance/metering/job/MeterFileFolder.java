package org.quittance.metering.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.quittance.metering.MeterFile;
import org.quittance.operator.Settings;

/** Uploaded files of meter data in the data folder, under names of our own: a user's name for a file is never a path. */
@ApplicationScoped
public class MeterFileFolder {

    /** A file written to the folder. */
    public record Stored(String name, MeterFile.Content content) {}

    @Inject
    private Settings settings;

    public Path path(String storedAs) {
        return folder().resolve(storedAs);
    }

    /** @throws MeterFileTooLargeException if it is; nothing is kept then, nor if reading breaks off */
    public Stored store(InputStream content) throws IOException, MeterFileTooLargeException {
        Files.createDirectories(folder());
        String name = UUID.randomUUID().toString();
        try (OutputStream out = Files.newOutputStream(path(name), StandardOpenOption.CREATE_NEW)) {
            return new Stored(name, copy(content, out, settings.largestUpload()));
        } catch (IOException | MeterFileTooLargeException | RuntimeException e) {
            remove(name);
            throw e;
        }
    }

    public void remove(String storedAs) throws IOException {
        Files.deleteIfExists(path(storedAs));
    }

    static MeterFile.Content copy(InputStream in, OutputStream out, long most)
            throws IOException, MeterFileTooLargeException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[1 << 16];
        long bytes = 0;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            bytes += n;
            if (bytes > most) {
                throw new MeterFileTooLargeException(most);
            }
            digest.update(buffer, 0, n);
            out.write(buffer, 0, n);
        }
        return new MeterFile.Content(bytes, HexFormat.of().formatHex(digest.digest()));
    }

    private Path folder() {
        return settings.data().resolve("meter-files");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
