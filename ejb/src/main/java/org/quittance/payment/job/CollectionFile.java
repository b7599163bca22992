package org.quittance.payment.job;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.util.Enumeration;
import java.util.Optional;
import org.quittance.document.Sha256;
import org.quittance.operator.AccountPurpose;
import org.quittance.operator.Operator;
import org.quittance.operator.OperatorAccounts;
import org.quittance.operator.PieceStream;
import org.quittance.operator.Settings;
import org.quittance.payment.CollectionBatch;
import org.quittance.payment.CollectionBatches;
import org.quittance.payment.sepa.DebitMessage;
import org.quittance.payment.sepa.MessageSchema;
import org.quittance.payment.sepa.Pain008Writer;

/**
 * Writes the file of an approved batch piece by piece, has its schema judge it, and only then offers it. Never in one
 * transaction, for it may take minutes: a file that is not whole is begun again, and says the same then, byte for byte.
 */
@Dependent
@Named
public class CollectionFile extends AbstractBatchlet {

    private static final System.Logger LOG = System.getLogger(CollectionFile.class.getName());

    @Inject
    @BatchProperty
    private long batch;
    @Inject
    private CollectionBatches batches;
    @Inject
    private Settings settings;
    @Inject
    private OperatorAccounts accounts;

    @Override
    public String process() throws IOException {
        CollectionBatch approved = batches.find(batch).orElseThrow();
        if (approved.state() != CollectionBatch.State.APPROVED) {
            return "COMPLETED";
        }
        batches.deleteParts(batch);
        DigestOutputStream digest = new DigestOutputStream(OutputStream.nullOutputStream(), Sha256.digest());
        long bytes = write(approved, digest);
        try (InputStream file = new SequenceInputStream(parts())) {
            Optional<String> fault = MessageSchema.fault(Pain008Writer.schema(approved.format()), file);
            fault.ifPresent(why -> LOG.log(System.Logger.Level.ERROR, "file of {0} is refused: {1}", approved.messageId(), why));
            if (fault.isPresent()) {
                batches.refuse(batch, fault.get());
            } else {
                batches.written(batch, bytes, Sha256.text(digest.getMessageDigest().digest()));
            }
        }
        return "COMPLETED";
    }

    private long write(CollectionBatch approved, OutputStream digest) throws IOException {
        Operator.BankAccount account = accounts.find(approved.ownAccount()).or(() -> accounts.today(AccountPurpose.DEBITS))
                .orElseThrow().bankAccount();
        DebitMessage message = new DebitMessage(approved.messageId(), approved.approved().at(), approved.format(),
                new DebitMessage.Creditor(settings.operator().name(), settings.directDebit().creditor().orElseThrow(),
                        account), batches.blocks(batch));
        int[] position = {0};
        try (PieceStream pieces = new PieceStream(piece -> {
            batches.addPart(batch, position[0]++, piece);
            digested(digest, piece);
        })) {
            Pain008Writer.write(pieces, message, block -> new BatchDebits(batches, batch, block));
            pieces.close();
            return pieces.written();
        }
    }

    private static void digested(OutputStream digest, byte[] piece) {
        try {
            digest.write(piece);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Enumeration<InputStream> parts() {
        return new Enumeration<>() {

            private int position;
            private Optional<byte[]> next = batches.part(batch, 0);

            @Override
            public boolean hasMoreElements() {
                return next.isPresent();
            }

            @Override
            public InputStream nextElement() {
                InputStream part = new ByteArrayInputStream(next.orElseThrow());
                next = batches.part(batch, ++position);
                return part;
            }
        };
    }
}
