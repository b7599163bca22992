package org.quittance.document.pdf;

import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.IBlockElement;
import com.itextpdf.layout.element.Table;
import java.util.ArrayList;
import java.util.List;
import org.quittance.document.pdf.InvoiceDocument.Owed;
import org.quittance.document.pdf.InvoiceDocument.Seller;
import org.quittance.document.pdf.InvoiceDocument.Transfer;
import org.quittance.money.Money;

/** How to pay (or what happens with a credit), beside how to reach the operator. Only means that exist are offered. */
final class PaymentPart {

    private static final float CONTACT = 180;
    private static final float GAP = 24;
    private static final float LABELS = 86;
    private static final float CODE = 60;
    private static final float CODE_GAP = 8;

    private final Sheet sheet;

    PaymentPart(Sheet sheet) {
        this.sheet = sheet;
    }

    Table of(InvoiceDocument invoice) {
        Table columns = sheet.sideBySide(Sheet.CONTENT - CONTACT - GAP, GAP, CONTACT);
        columns.addCell(filled(payment(invoice)));
        columns.addCell(sheet.side());
        columns.addCell(filled(contact(invoice.seller())));
        return columns.setKeepTogether(true);
    }

    private List<IBlockElement> payment(InvoiceDocument invoice) {
        Owed owed = invoice.owed();
        List<IBlockElement> parts = new ArrayList<>();
        if (invoice.id().kind().isBought()) {
            parts.add(sheet.heading(sheet.words.text("payment.title.kitty")));
            parts.add(sheet.text(sheet.words.text(owed.total().isPositive() ? "payment.kitty.takenBack" : "payment.kitty")));
            return parts;
        }
        parts.add(sheet.heading(sheet.words.text(owed.total().isPositive() ? "payment.title"
                : owed.total().isZero() ? "payment.title.nothing" : "payment.title.credit")));
        if (owed.total().isNegative()) {
            parts.add(sheet.text(sheet.words.text("payment.credit")));
        } else if (owed.total().isZero()) {
            parts.add(sheet.text(sheet.words.text("payment.nothing")));
        } else if (owed.directDebit() != null) {
            parts.add(sheet.text(debited(owed)).setMarginBottom(3));
            parts.add(debit(owed.directDebit()));
        } else {
            if (owed.online() != null) {
                parts.add(sheet.strong(sheet.words.text("payment.online")));
                parts.add(sheet.text(sheet.words.text("payment.online.where", owed.online())).setMarginBottom(5));
            }
            if (owed.transfer() != null) {
                parts.add(transfer(owed.transfer(), owed.total()));
            }
            parts.add(sheet.muted(sheet.words.text("payment.help")).setMarginTop(5));
        }
        return parts;
    }

    private String debited(Owed owed) {
        Money amount = owed.directDebit().of(owed.total());
        String text = sheet.words.text(owed.directDebit().daySure() ? "payment.debit" : "payment.debit.earliest",
                sheet.words.longDate(owed.dueOn()), sheet.words.money(amount));
        return amount.equals(owed.total()) ? text : text + " " + sheet.words.text("payment.debit.rest");
    }

    private Table debit(DirectDebit debit) {
        Table facts = facts(142);
        sheet.fact(facts, sheet.words.text("payment.debit.account"), debit.account());
        sheet.fact(facts, sheet.words.text("payment.debit.mandate"), debit.mandate());
        sheet.fact(facts, sheet.words.text("payment.debit.creditor"), debit.creditorId());
        return facts;
    }

    /** In letters, and as the code that a bank's application reads. */
    private Table transfer(Transfer transfer, Money amount) {
        float width = Sheet.CONTENT - CONTACT - GAP - CODE - CODE_GAP;
        Table facts = sheet.facts(LABELS, width - LABELS);
        sheet.fact(facts, sheet.words.text("payment.transfer.holder"), transfer.holder());
        sheet.fact(facts, sheet.words.text("payment.transfer.iban"), inFours(transfer.iban()));
        sheet.fact(facts, sheet.words.text("payment.transfer.bic"), transfer.bic());
        sheet.fact(facts, sheet.words.text("payment.transfer.reference"), transfer.reference());
        Table both = sheet.sideBySide(width, CODE + CODE_GAP);
        both.addCell(sheet.side().add(sheet.strong(sheet.words.text("payment.transfer"))).add(facts));
        both.addCell(TransferCode.of(transfer, amount).map(text -> sheet.side().setPaddingLeft(CODE_GAP)
                .add(QrCode.of(sheet, text, CODE, sheet.words.text("payment.transfer.code", sheet.words.money(amount),
                        transfer.holder(), inFours(transfer.iban()), transfer.reference()))))
                .orElseGet(sheet::side));
        return both;
    }

    private Table facts(float labels) {
        return sheet.facts(labels, Sheet.CONTENT - CONTACT - GAP - labels);
    }

    private List<IBlockElement> contact(Seller seller) {
        List<IBlockElement> parts = new ArrayList<>();
        parts.add(sheet.heading(sheet.words.text("contact.title")));
        addIfKnown(parts, "contact.phone", seller.phone());
        addIfKnown(parts, "contact.email", seller.email());
        addIfKnown(parts, "contact.web", seller.web());
        if (parts.size() == 1) {
            addIfKnown(parts, "contact.post", seller.name() + ", " + String.join(", ", seller.address()));
        }
        return parts;
    }

    private void addIfKnown(List<IBlockElement> parts, String label, String value) {
        if (value != null && !value.isBlank()) {
            parts.add(sheet.muted(sheet.words.text(label)));
            parts.add(sheet.text(value).setMarginBottom(3));
        }
    }

    private Cell filled(List<IBlockElement> parts) {
        Cell cell = sheet.side();
        parts.forEach(cell::add);
        return cell;
    }

    /** As an IBAN is written on paper. */
    static String inFours(String iban) {
        return iban.replace(" ", "").replaceAll("(.{4})(?!$)", "$1\u00a0");
    }
}
