package org.quittance.metering.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.quittance.metering.MeterFile;
import org.quittance.operator.Settings;
import org.quittance.operator.importing.Upload;
import org.quittance.operator.importing.UploadFolder;
import org.quittance.operator.importing.UploadTooLargeException;

/** Uploaded files of meter data in the data folder. */
@ApplicationScoped
public class MeterFileFolder {

    /** A file written to the folder. */
    public record Stored(String name, MeterFile.Content content) {}

    @Inject
    private Settings settings;

    public Path path(String storedAs) {
        return folder().path(storedAs);
    }

    /** @throws UploadTooLargeException if it is; nothing is kept then, nor if reading breaks off */
    public Stored store(InputStream content) throws IOException, UploadTooLargeException {
        Upload upload = folder().store(content);
        return new Stored(upload.name(), new MeterFile.Content(upload.bytes(), upload.sha256()));
    }

    public void remove(String storedAs) throws IOException {
        folder().remove(storedAs);
    }

    private UploadFolder folder() {
        return new UploadFolder(settings.data().resolve("meter-files"), settings.largestUpload());
    }
}
