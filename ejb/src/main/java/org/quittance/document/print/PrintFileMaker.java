package org.quittance.document.print;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.quittance.billing.BillingRuns;
import org.quittance.customer.Customers;
import org.quittance.document.PrintFile;
import org.quittance.document.PrintFiles;
import org.quittance.document.PrintLetter;
import org.quittance.document.pdf.CountSheetPdf;
import org.quittance.document.pdf.InvoiceDocument;
import org.quittance.document.pdf.Wording;
import org.quittance.identity.service.TemporaryPasswords;
import org.quittance.identity.service.TemporaryPasswords.Issued;
import org.quittance.operator.PieceStream;
import org.quittance.operator.Settings;

/**
 * Makes the print file of a run, or makes it again from its beginning: then its passwords are new ones, and those of the
 * file before are worth nothing. Never in one transaction, for it may take minutes; it counts only once it is whole.
 */
@ApplicationScoped
public class PrintFileMaker {

    private static final int PAGE = 1_000;
    private static final int CHUNK = 20;

    @Inject
    private BillingRuns runs;
    @Inject
    private PrintFiles files;
    @Inject
    private Customers customers;
    @Inject
    private TemporaryPasswords passwords;
    @Inject
    private PaperLetters papers;
    @Inject
    private CountSheetPdf countSheets;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /** @param stop asked between letters; a file that is not whole is made again next time */
    public void make(long runId, BooleanSupplier stop) {
        if (!files.begin(runId, clock.instant())) {
            return;
        }
        List<PrintLetter> letters = onPaper(runId);
        if (letters.isEmpty()) {
            files.forget(runId);
            return;
        }
        Map<Long, Issued> issued = issue(letters);
        AreaCounts counts = new AreaCounts();
        int[] parts = {0};
        try (PieceStream out = new PieceStream(piece -> files.add(runId, parts[0]++, piece))) {
            int pages;
            String run = runs.of(runId).number();
            try (LetterPile pile = new LetterPile(out, new Wording(Locale.FRENCH).text("print.title", run))) {
                for (int from = 0; from < letters.size() && !stop.getAsBoolean(); from += CHUNK) {
                    add(letters.subList(from, Math.min(from + CHUNK, letters.size())), issued, pile, counts);
                }
                pile.addOnTop(countSheets.render(counts.sheet(InvoiceDocument.Seller.of(settings.operator()),
                        run, LocalDate.now(clock), issued.size(), Locale.FRENCH)));
                pages = pile.pages();
            }
            out.close();
            if (!stop.getAsBoolean()) {
                files.finish(runId, new PrintFile.Content(letters.size(), counts.foreign(), issued.size(), pages,
                        out.written()), clock.instant());
            }
        }
    }

    /** In the order of the post. */
    private List<PrintLetter> onPaper(long runId) {
        LocalDate today = LocalDate.now(clock);
        List<PrintLetter> letters = new ArrayList<>();
        long last = 0;
        for (List<PrintLetter> page = files.letters(runId, last, PAGE); !page.isEmpty();
                page = files.letters(runId, last, PAGE)) {
            Set<Long> withFiles = customers.acceptingFiles(page.stream().map(PrintLetter::customerId).toList(), today);
            page.stream().filter(letter -> !withFiles.contains(letter.customerId())).forEach(letters::add);
            last = page.get(page.size() - 1).invoiceId();
        }
        letters.sort(PrintLetter.POSTAL_ORDER);
        return letters;
    }

    /** One password for all the letters of a customer. */
    private Map<Long, Issued> issue(List<PrintLetter> letters) {
        List<Long> all = letters.stream().map(PrintLetter::customerId).distinct().toList();
        Map<Long, Issued> issued = new HashMap<>();
        for (int from = 0; from < all.size(); from += PAGE) {
            issued.putAll(passwords.issue(all.subList(from, Math.min(from + PAGE, all.size()))));
        }
        return issued;
    }

    private void add(List<PrintLetter> letters, Map<Long, Issued> issued, LetterPile pile, AreaCounts counts) {
        Map<Long, byte[]> contents = papers.of(letters, issued);
        letters.forEach(letter -> counts.add(letter, pile.add(contents.get(letter.invoiceId()))));
    }
}
