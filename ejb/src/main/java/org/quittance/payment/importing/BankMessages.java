package org.quittance.payment.importing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.validation.Schema;
import org.quittance.operator.importing.ForeignXml;
import org.quittance.operator.importing.XmlFault;
import org.quittance.payment.BankFile.Message;
import org.quittance.payment.BankFile.Reason;
import org.quittance.payment.DebtorAccount;

/** Tells what a file of the bank is, from its content, and whether it is whole, valid and meant for us. */
public final class BankMessages {

    private static final int MOST_ACCOUNTS = 20;

    private BankMessages() {
    }

    /**
     * Reads the file to its end.
     *
     * @param ownAccounts the operator's IBANs; none where no account is known, and every one is taken
     * @throws RefusedBankFileException if nothing may be taken from it
     */
    public static Message check(Path file, Set<String> ownAccounts) throws IOException, RefusedBankFileException {
        Message message = recognise(file);
        validate(file, message);
        if (!ownAccounts.isEmpty() && message != Message.PAIN_002_001_10) {
            Set<String> accounts = accounts(file);
            if (!accounts.isEmpty() && Collections.disjoint(accounts, ownAccounts)) {
                throw new RefusedBankFileException(Reason.OTHER_ACCOUNT,
                        accounts.stream().map(DebtorAccount::masked).collect(Collectors.joining(", ")));
            }
        }
        return message;
    }

    static Message recognise(Path file) throws IOException, RefusedBankFileException {
        if (!Files.isReadable(file)) {
            throw new RefusedBankFileException(Reason.FILE_GONE, null);
        }
        if (Files.size(file) == 0) {
            throw new RefusedBankFileException(Reason.EMPTY, null);
        }
        try (InputStream in = open(file)) {
            QName root = ForeignXml.rootOf(in);
            return Message.ofNamespace(root.getNamespaceURI()).orElseThrow(() -> new RefusedBankFileException(
                    Reason.MESSAGE_UNKNOWN, root.getNamespaceURI().isEmpty() ? root.getLocalPart() : root.getNamespaceURI()));
        } catch (XMLStreamException e) {
            throw new RefusedBankFileException(Reason.NOT_XML, null);
        }
    }

    private static void validate(Path file, Message message) throws IOException, RefusedBankFileException {
        try (InputStream in = open(file)) {
            List<XmlFault> faults = ForeignXml.faults(in, schema(message.schema()));
            if (!faults.isEmpty()) {
                XmlFault first = faults.get(0);
                throw new RefusedBankFileException(first.broken() ? Reason.XML_BROKEN : Reason.NOT_AS_SCHEMA,
                        first.line() + ": " + first.message());
            }
        }
    }

    /** @param name as the standard writes it, {@code camt.053.001.08} */
    public static Schema schema(String name) {
        return ForeignXml.schema(BankMessages.class.getResource("/iso20022/" + name + ".xsd"));
    }

    private static Set<String> accounts(Path file) throws IOException {
        Set<String> accounts = new TreeSet<>();
        try (InputStream in = open(file)) {
            XMLStreamReader xml = ForeignXml.reader(in);
            while (xml.hasNext() && accounts.size() < MOST_ACCOUNTS) {
                if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("Ntry")) {
                    Fragment.read(xml);
                } else if (xml.isStartElement() && xml.getLocalName().equals("Acct")) {
                    String iban = Fragment.read(xml).text("Id/IBAN");
                    if (iban != null) {
                        accounts.add(iban);
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException("a file that was valid cannot be read", e);
        }
        return accounts;
    }

    static InputStream open(Path file) throws IOException {
        return new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    }
}
