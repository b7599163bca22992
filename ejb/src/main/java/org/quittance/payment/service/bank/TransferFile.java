package org.quittance.payment.service.bank;

import java.io.ByteArrayInputStream;
import org.quittance.payment.AccountEntry;
import org.quittance.payment.RefundFile;
import org.quittance.payment.sepa.MessageSchema;
import org.quittance.payment.sepa.Pain001Writer;
import org.quittance.payment.sepa.TransferMessage;

/** Transfers as the bank gets them: judged by the schema before anybody can take them there. */
public final class TransferFile {

    private TransferFile() {
    }

    /** @throws IllegalStateException if it would not be valid */
    public static RefundFile of(TransferMessage message, AccountEntry.Act made) {
        byte[] content = Pain001Writer.write(message);
        MessageSchema.fault(Pain001Writer.SCHEMA, new ByteArrayInputStream(content)).ifPresent(fault -> {
            throw new IllegalStateException("the file " + message.id() + " is not valid: " + fault);
        });
        return new RefundFile(message.id(),
                new RefundFile.Sums(message.transfers().size(), message.sum(), message.on()), content, made);
    }
}
