package org.quittance.payment.job;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Map;
import org.quittance.payment.BankFile;
import org.quittance.payment.BankFiles;
import org.quittance.payment.importing.BankMessages;
import org.quittance.payment.importing.BankReader;
import org.quittance.payment.importing.RefusedBankFileException;

/** Reads a file of the bank movement by movement, after it was checked as a whole; the checkpoint is the number of them. */
@Named
@Dependent
public class BankFileReader extends AbstractItemReader {

    private static final System.Logger LOG = System.getLogger(BankFileReader.class.getName());

    @Inject
    private BankFiles files;
    @Inject
    private BankFileFolder folder;
    @Inject
    @BatchProperty
    private long file;

    private BankReader reader;
    private BankFileItem first;
    private long position;

    @Override
    public void open(Serializable checkpoint) throws IOException {
        Path path = folder.path(files.of(file).storedAs());
        try {
            Map<String, Long> ownAccounts = folder.ownAccounts();
            BankFile.Message message = BankMessages.check(path, ownAccounts.keySet());
            reader = new BankReader(path, message, ownAccounts);
            first = new BankFileItem(message, 0, null, null);
            for (long read = checkpoint == null ? 0 : (Long) checkpoint; position < read && reader.next() != null; position++) {
                first = null;
            }
        } catch (RefusedBankFileException e) {
            first = new BankFileItem(null, 0, null, e);
            LOG.log(Level.INFO, "file {0} of the bank is refused: {1}", String.valueOf(file), e.getMessage());
        }
    }

    @Override
    public BankFileItem readItem() throws IOException {
        if (first != null) {
            BankFileItem item = first;
            first = null;
            return item;
        }
        BankReader.Told told = reader == null ? null : reader.next();
        return told == null ? null : new BankFileItem(null, ++position, told.movement(), null);
    }

    @Override
    public Serializable checkpointInfo() {
        return position;
    }

    @Override
    public void close() throws IOException {
        if (reader != null) {
            reader.close();
        }
    }
}
