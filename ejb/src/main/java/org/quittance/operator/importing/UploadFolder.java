package org.quittance.operator.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.util.UUID;
import org.quittance.document.Sha256;

/**
 * Files that people sent, under names of our own: a user's name for a file is never a path.
 *
 * @param most bytes that a file may have
 */
public record UploadFolder(Path folder, long most) {

    public Path path(String name) {
        return folder.resolve(name);
    }

    /** @throws UploadTooLargeException if it is; nothing is kept then, nor if reading breaks off */
    public Upload store(InputStream content) throws IOException, UploadTooLargeException {
        Files.createDirectories(folder);
        String name = UUID.randomUUID().toString();
        try (OutputStream out = Files.newOutputStream(path(name), StandardOpenOption.CREATE_NEW)) {
            return copy(name, content, out, most);
        } catch (IOException | UploadTooLargeException | RuntimeException e) {
            remove(name);
            throw e;
        }
    }

    public void remove(String name) throws IOException {
        Files.deleteIfExists(path(name));
    }

    static Upload copy(String name, InputStream in, OutputStream out, long most)
            throws IOException, UploadTooLargeException {
        DigestOutputStream signed = new DigestOutputStream(out, Sha256.digest());
        byte[] buffer = new byte[1 << 16];
        long bytes = 0;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            bytes += n;
            if (bytes > most) {
                throw new UploadTooLargeException(most);
            }
            signed.write(buffer, 0, n);
        }
        return new Upload(name, bytes, Sha256.text(signed.getMessageDigest().digest()));
    }
}
