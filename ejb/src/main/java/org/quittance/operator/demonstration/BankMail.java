package org.quittance.operator.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.quittance.operator.AccountPurpose;
import org.quittance.operator.OperatorAccount;
import org.quittance.operator.OperatorAccounts;
import org.quittance.operator.importing.UploadTooLargeException;
import org.quittance.payment.service.bank.BankFileService;

/** Leaves a statement of the bank with transfers whose customer staff have to find; nothing of it is posted by itself. The opening imports it. */
@ApplicationScoped
public class BankMail {

    @Inject
    private BankFileService files;
    @Inject
    private OperatorAccounts accounts;

    /** Nothing where the operator has no account for transfers. */
    void arrive(LocalDate day) {
        Optional<OperatorAccount> account = accounts.today(AccountPurpose.RECEIPTS);
        if (account.isEmpty()) {
            return;
        }
        try (InputStream template = BankMail.class.getResourceAsStream("bank-statement.xml")) {
            String statement = new String(template.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{iban}", account.get().iban()).replace("{day}", day.toString());
            files.receive("camt053-" + day + ".xml", new ByteArrayInputStream(statement.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UploadTooLargeException e) {
            throw new IllegalStateException("a statement of two transfers", e);
        }
    }
}
