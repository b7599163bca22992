package org.quittance.document.pdf;

import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Table;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.quittance.billing.PriceUnit;
import org.quittance.document.pdf.InvoiceDocument.Recipient;
import org.quittance.document.pdf.InvoiceDocument.Seller;
import org.quittance.document.pdf.InvoiceDocument.Supply;
import org.quittance.document.pdf.RuledTable.Column;
import org.quittance.document.pdf.RuledTable.Row;
import org.quittance.tariff.Levy;
import org.quittance.tariff.Taxes;

/** Renders the particular conditions of a contract. Safe for several threads at once. */
@ApplicationScoped
public class ContractPdf {

    private static final float GAP = 24;
    private static final float HALF = (Sheet.CONTENT - GAP) / 2;

    public byte[] render(ContractDocument contract, Marks marks) {
        Letter letter = letter(contract);
        return letter.close(name(letter.words, contract), marks);
    }

    static String name(Wording words, ContractDocument contract) {
        return words.text("contract.name", contract.supply().contractNumber());
    }

    /** All but its end. */
    static Letter letter(ContractDocument contract) {
        Wording words = new Wording(contract.to().language());
        Supply supply = contract.supply();
        String name = name(words, contract);
        Letter letter = new Letter(contract.to(), words, name,
                words.text("contract.title." + supply.service(), supply.contractNumber()), List.of(name));
        letter.text(words.text("contract.lead"));
        letter.heading("contract.parties").add(parties(letter, contract.to(), supply));
        letter.heading("contract.object").add(object(letter, contract));
        prices(letter, contract);
        letter.add(new Div().setKeepTogether(true).add(letter.sheet.heading(words.text("contract.general")))
                .add(letter.sheet.text(words.text("contract.general.text", contract.to().seller().name())).setMarginBottom(4))
                .add(letter.sheet.text(words.text("contract.general.blank"))));
        return letter;
    }

    /** The customer of a contract of surplus is the seller. */
    private static Table parties(Letter letter, Addressed to, Supply supply) {
        Table parties = letter.sheet.sideBySide(HALF, GAP, HALF);
        Seller seller = to.seller();
        Recipient recipient = to.recipient();
        Cell operator = party(letter, "contract.operator." + supply.service(), seller.name(), seller.address());
        lines(letter, operator, seller.siren() == null ? null : letter.words.text("frame.siren", seller.siren()),
                seller.phone(), seller.email());
        Cell customer = party(letter, "contract.customer." + supply.service(), recipient.name(), recipient.address());
        lines(letter, customer, letter.words.text("frame.reference", recipient.reference()),
                recipient.siren() == null ? null : letter.words.text("frame.siren", recipient.siren()));
        parties.addCell(operator);
        parties.addCell(letter.sheet.side());
        parties.addCell(customer);
        return parties.setKeepTogether(true);
    }

    private static Cell party(Letter letter, String role, String name, List<String> address) {
        Cell party = letter.sheet.side().add(letter.sheet.muted(letter.words.text(role))).add(letter.sheet.strong(name));
        address.forEach(line -> party.add(letter.sheet.text(line)));
        return party;
    }

    private static void lines(Letter letter, Cell party, String... lines) {
        for (String line : lines) {
            if (line != null) {
                party.add(letter.sheet.text(line));
            }
        }
    }

    private static Table object(Letter letter, ContractDocument contract) {
        Wording words = letter.words;
        Supply supply = contract.supply();
        Table facts = letter.facts();
        letter.fact(facts, "supply.point." + supply.service(), SupplyFacts.spaced(supply.servicePoint()));
        letter.fact(facts, "supply.address", String.join(", ", supply.address()));
        letter.fact(facts, "contract.meter", contract.metering().meter());
        letter.fact(facts, "supply.offer", supply.offer());
        if (supply.option() != null) {
            letter.fact(facts, "supply.option", words.text("supply.option." + supply.option()));
            letter.fact(facts, "supply.power", supply.powerKva() + "\u00a0kVA");
        }
        String winter = contract.metering().winterHours();
        letter.fact(facts, winter == null ? "supply.offPeak" : "contract.offPeak.summer", hours(supply.offPeakHours()));
        letter.fact(facts, "contract.offPeak.winter", hours(winter));
        if (supply.detail() != null) {
            letter.fact(facts, "supply.detail." + supply.service(), supply.detail());
        }
        letter.fact(facts, "contract.start", words.longDate(contract.duration().start()));
        letter.fact(facts, "contract.lastDay",
                contract.duration().lastDay() == null ? null : words.longDate(contract.duration().lastDay()));
        letter.fact(facts, "contract.cycle", words.text("contract.cycle." + contract.duration().cycle()));
        return facts;
    }

    private static String hours(String text) {
        return text == null ? null : text.replace('-', '–').replace(";", ", ");
    }

    private static void prices(Letter letter, ContractDocument contract) {
        Wording words = letter.words;
        if (contract.prices().terms().isEmpty()) {
            return;
        }
        letter.add(letter.sheet.heading(words.text("contract.prices", words.longDate(contract.prices().since()))));
        letter.add(letter.sheet.muted(note(words, contract)).setMarginBottom(4).setKeepWithNext(true));
        PriceWords prices = new PriceWords(words, contract.prices().terms(), contract.prices().taxes());
        List<PriceWords.Group> groups = prices.groups();
        List<Row> all = groups.stream().flatMap(group -> group.rows().stream()).toList();
        RuledTable tables = new RuledTable(letter.sheet, Sheet.CONTENT, 8.5f,
                columns(words, prices.isTaxed()), all);
        for (int i = 0; i < groups.size(); i++) {
            letter.add(tables.table(words.heading(groups.get(i).heading()), groups.get(i).rows()).setMarginTop(i == 0 ? 0 : 7));
        }
    }

    private static List<Column> columns(Wording words, boolean taxed) {
        Column net = new Column(words.text("contract.price"), true);
        return taxed ? List.of(new Column("", false), net, new Column(words.text("contract.gross"), true))
                : List.of(new Column("", false), net);
    }

    /** Which taxes and contributions come on top, with the rates of the law. */
    private static String note(Wording words, ContractDocument contract) {
        String key = "contract.prices.note." + contract.supply().service();
        Taxes taxes = contract.prices().taxes();
        return contract.supply().service().suppliesElectricity()
                ? words.text(key, words.unitPrice(taxes.rate(Levy.EXCISE), PriceUnit.EUR_PER_MWH), words.percent(taxes.rate(Levy.CTA)))
                : words.text(key);
    }
}
