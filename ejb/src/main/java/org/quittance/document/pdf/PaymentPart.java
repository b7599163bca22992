package org.quittance.document.pdf;

import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.IBlockElement;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.element.Text;
import java.util.ArrayList;
import java.util.List;
import org.quittance.document.pdf.InvoiceDocument.DirectDebit;
import org.quittance.document.pdf.InvoiceDocument.Owed;
import org.quittance.document.pdf.InvoiceDocument.Seller;
import org.quittance.document.pdf.InvoiceDocument.Transfer;

/** How to pay (or what happens with a credit), beside how to reach the operator. Only means that exist are offered. */
final class PaymentPart {

    private static final float CONTACT = 180;
    private static final float GAP = 24;

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
        parts.add(sheet.heading(sheet.words.text("payment.title")));
        if (owed.total().isNegative()) {
            parts.add(sheet.text(sheet.words.text("payment.credit")));
        } else if (owed.total().isZero()) {
            parts.add(sheet.text(sheet.words.text("payment.nothing")));
        } else if (owed.directDebit() != null) {
            parts.add(sheet.text(sheet.words.text("payment.debit", sheet.words.longDate(owed.dueOn()),
                    sheet.words.money(owed.total()))).setMarginBottom(3));
            parts.add(debit(owed.directDebit()));
        } else {
            if (owed.online() != null) {
                parts.add(sheet.strong(sheet.words.text("payment.online")));
                parts.add(sheet.text(sheet.words.text("payment.online.where", owed.online())).setMarginBottom(5));
            }
            if (owed.transfer() != null) {
                parts.add(sheet.strong(sheet.words.text("payment.transfer")));
                parts.add(transfer(owed.transfer()));
            }
            parts.add(sheet.muted(sheet.words.text("payment.help")).setMarginTop(5));
        }
        return parts;
    }

    private Div debit(DirectDebit debit) {
        return new Div().add(fact("payment.debit.account", debit.account()))
                .add(fact("payment.debit.mandate", debit.mandate()))
                .add(fact("payment.debit.creditor", debit.creditorId()));
    }

    private Div transfer(Transfer transfer) {
        return new Div().add(fact("payment.transfer.holder", transfer.holder()))
                .add(fact("payment.transfer.iban", inFours(transfer.iban())))
                .add(fact("payment.transfer.bic", transfer.bic()))
                .add(fact("payment.transfer.reference", transfer.reference()));
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

    private Paragraph fact(String label, String value) {
        return sheet.text("").add(new Text(sheet.words.text(label) + "  ").setFontColor(Palette.MUTED))
                .add(new Text(value));
    }

    private Cell filled(List<IBlockElement> parts) {
        Cell cell = sheet.side();
        parts.forEach(cell::add);
        return cell;
    }

    private static String inFours(String iban) {
        return iban.replace(" ", "").replaceAll("(.{4})(?!$)", "$1\u00a0");
    }
}
