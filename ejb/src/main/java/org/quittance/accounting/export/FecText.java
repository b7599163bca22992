package org.quittance.accounting.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import org.quittance.accounting.FecLine;

/** The text form: 18 columns separated by tabs, amounts with a comma, days as {@code 20261121}. */
public final class FecText implements Consumer<FecLine> {

    public static final List<String> COLUMNS = List.of("JournalCode", "JournalLib", "EcritureNum", "EcritureDate", "CompteNum",
            "CompteLib", "CompAuxNum", "CompAuxLib", "PieceRef", "PieceDate", "EcritureLib", "Debit", "Credit", "EcritureLet",
            "DateLet", "ValidDate", "Montantdevise", "Idevise");
    private static final String NOTHING = "0,00";
    private static final String EMPTY = "";

    private final Writer out;

    /** Begins with the names of the columns. */
    public FecText(Writer out) {
        this.out = out;
        write(COLUMNS);
    }

    @Override
    public void accept(FecLine line) {
        FecLine.Account customer = line.customer() == null ? new FecLine.Account(EMPTY, EMPTY) : line.customer();
        write(List.of(line.journal().code(), line.journal().label(), String.valueOf(line.number()), day(line.day()),
                line.account().number(), line.account().label(), customer.number(), customer.label(),
                line.piece().reference(), day(line.piece().day()), line.label(),
                line.isDebit() ? amount(line.amount()) : NOTHING, line.isDebit() ? NOTHING : amount(line.amount().negate()),
                isLettered(line) ? line.lettering().code() : EMPTY, isLettered(line) ? day(line.lettering().day()) : EMPTY,
                day(line.validatedOn()), EMPTY, EMPTY));
    }

    private static boolean isLettered(FecLine line) {
        return line.lettering() != null && line.lettering().ofLine();
    }

    private void write(List<String> fields) {
        try {
            out.write(String.join("\t", fields.stream().map(FecText::field).toList()));
            out.write("\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What would end a field or a line is a blank; marks that ISO 8859-15 lacks are written with those it has. */
    static String field(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").replace('’', '\'').replace('‘', '\'').replaceAll("[–—]", "-")
                .replaceAll("[“”]", "\"").replaceAll("[\\u202f\\u00a0]", " ").strip();
    }

    private static String amount(BigDecimal euros) {
        return euros.setScale(2).toPlainString().replace('.', ',');
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }
}
