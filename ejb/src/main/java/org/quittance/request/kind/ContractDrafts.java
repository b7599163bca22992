package org.quittance.request.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quittance.contract.Contract;
import org.quittance.contract.Contracts;
import org.quittance.contract.ElectricityContract;
import org.quittance.contract.OffPeakSchedule;
import org.quittance.contract.ServiceKind;
import org.quittance.contract.ServicePoint;
import org.quittance.contract.Supply;
import org.quittance.contract.Terms;
import org.quittance.contract.WaterContract;
import org.quittance.contract.service.ContractService;
import org.quittance.customer.Account;
import org.quittance.customer.Customer;
import org.quittance.customer.Customers;
import org.quittance.customer.VisibleCustomers;
import org.quittance.document.Document;
import org.quittance.document.Documents;
import org.quittance.document.Sha256;
import org.quittance.document.StoredDocument;
import org.quittance.document.VerificationCode;
import org.quittance.document.Written;
import org.quittance.document.pdf.ContractDocument;
import org.quittance.document.pdf.MandateDocument;
import org.quittance.document.pdf.SignedContractPdf;
import org.quittance.document.service.ContractLetters;
import org.quittance.document.service.Letters;
import org.quittance.identity.service.CurrentLogin;
import org.quittance.messaging.service.Phrases;
import org.quittance.metering.service.ImpossibleReadingException;
import org.quittance.metering.service.ReadingService;
import org.quittance.operator.Settings;
import org.quittance.payment.SignatureProof;
import org.quittance.request.ContractSignature;
import org.quittance.request.Request;
import org.quittance.request.RequestItem;
import org.quittance.tariff.Offer;
import org.quittance.tariff.Tariffs;

/** Contracts as they are asked for: shown and signed before anything is concluded, then concluded by staff's own service. */
@ApplicationScoped
class ContractDrafts {

    private static final String UNNUMBERED = "—";

    @Inject
    private Tariffs tariffs;
    @Inject
    private Contracts contracts;
    @Inject
    private Customers customers;
    @Inject
    private SupplyPlaces places;
    @Inject
    private ContractLetters letters;
    @Inject
    private Letters heads;
    @Inject
    private SignedContractPdf pdf;
    @Inject
    private Documents documents;
    @Inject
    private ContractService conclusions;
    @Inject
    private ReadingService readings;
    @Inject
    private ToldIndexes indexes;
    @Inject
    private IndexPhotos photos;
    @Inject
    private CurrentLogin current;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /** Never stored, to be read only. @param number null as long as it is only looked at */
    Contract draft(Customer customer, Filled filled, String number) {
        Offer offer = offer(filled);
        ServicePoint point = places.found(offer.service(), filled.said(RequestItem.PLACE)).orElseThrow();
        LocalDate from = filled.day(RequestItem.FROM_DAY);
        Account account = account(customer.id());
        Terms terms = new Terms(offer.code(), offer.cycle(), from);
        String name = number == null ? UNNUMBERED : number;
        if (offer.service() == ServiceKind.WATER) {
            return new WaterContract(name, account, point, terms, places.connection(point).orElseThrow());
        }
        ElectricityContract contract = new ElectricityContract(name, account, point, terms, supply(offer, filled));
        LocalDate today = LocalDate.now(clock);
        hours(offer, point, from.isBefore(today) ? from : today).forEach(contract::setOffPeakHours); // a letter shows those of its day
        return contract;
    }

    String number(Filled filled) {
        return contracts.newNumber(offer(filled).service());
    }

    private Offer offer(Filled filled) {
        return tariffs.offer(filled.said(RequestItem.OFFER));
    }

    private static Supply supply(Offer offer, Filled filled) {
        return new Supply(Integer.parseInt(filled.said(RequestItem.KVA)), offer.priceOption(), offer.networkOption());
    }

    private List<OffPeakSchedule> hours(Offer offer, ServicePoint point, LocalDate from) {
        return offer.priceOption().hasOwnOffPeakHours() ? places.offPeakHours(point, from).stream().toList() : List.of();
    }

    /** The customer's first. */
    private Account account(long customer) {
        return customers.accounts(new VisibleCustomers(Set.of(customer))).get(0);
    }

    /** In the words of who signs online. @param revocableUntil null for companies */
    ContractToSign toSign(Contract draft, Filled filled, LocalDate revocableUntil) {
        Locale language = Locale.forLanguageTag(current.login().language());
        return toSign(draft, filled, language, "contract_text", revocableUntil == null ? null : Written.in(language).longDate(revocableUntil));
    }

    /** In the words of the letter. @param days to withdraw, null for companies */
    ContractToSign onPaper(Contract draft, Filled filled, Integer days) {
        return toSign(draft, filled, Locale.forLanguageTag(draft.account().customer().language()), "contract_text_paper", days);
    }

    private ContractToSign toSign(Contract draft, Filled filled, Locale language, String key, Object toWithdraw) {
        ContractDocument conditions = letters.conditions(draft);
        Phrases words = Phrases.of("org.quittance.request.service.request", language);
        boolean atOnce = filled.text(RequestItem.AT_ONCE).equals(Optional.of(NewContractForm.YES));
        String operator = settings.operator().name();
        String text = toWithdraw == null ? words.text("contract_text_company", operator)
                : words.text(key, operator, toWithdraw, words.text(atOnce ? "contract_text_at_once" : "contract_text_later"));
        String place = draft.servicePoint().reference() + ", " + draft.servicePoint().address().onOneLine();
        return new ContractToSign(conditions, place, toWithdraw == null ? null : atOnce, words.text("contract_version"), text,
                Sha256.of(String.join("\n", text, place, draft.offerCode(), draft.startDate().toString(),
                        String.valueOf(conditions.supply().powerKva()), conditions.prices().terms().toString())
                        .getBytes(StandardCharsets.UTF_8)));
    }

    /** To be signed by hand. */
    byte[] print(ContractToSign contract) {
        return pdf.toSign(contract.conditions(), contract.text());
    }

    /** Keeps what was signed, as it was, in the customer's documents. */
    void keep(Contract draft, ContractToSign signed, SignatureProof proof) {
        VerificationCode code = VerificationCode.random();
        byte[] content = pdf.render(letters.conditions(draft), new MandateDocument.Signature(proof.day(), signed.text(),
                proof.textVersion(), proof.isPaper() ? null : proof.recordedAt(), proof.address(), proof.textSha256()),
                heads.checkedBy(code));
        documents.add(new Document(Document.Kind.CONTRACT, new Document.Subject(draft.account().customer().id(), null, null),
                new Document.Printed(draft.number(), proof.day(), code, null),
                new StoredDocument(draft.number() + "-signature.pdf", "application/pdf", content), Instant.now(clock)), content);
    }

    /** @throws EffectException if somebody else has a contract there, or the index cannot be */
    void conclude(Request asked, ContractSignature.Signed signed) {
        Filled filled = new Filled(asked.filled());
        Offer offer = offer(filled);
        LocalDate from = filled.day(RequestItem.FROM_DAY);
        ServicePoint point = contracts.lockedPoint(signed.pointReference());
        if (!places.isFree(point, offer.service(), from)) {
            throw new EffectException(FormFault.PLACE_TAKEN);
        }
        ContractService.Place place = new ContractService.Place(account(asked.customerId()).id(), point.reference());
        Terms terms = new Terms(offer.code(), offer.cycle(), from);
        if (offer.service() == ServiceKind.WATER) {
            conclusions.concludeWater(signed.contractNumber(), place, terms, places.connection(point).orElseThrow());
        } else {
            conclusions.conclude(signed.contractNumber(), place, terms, supply(offer, filled), hours(offer, point, from));
        }
        begin(contracts.numbered(signed.contractNumber()), from, asked);
    }

    private void begin(Contract contract, LocalDate from, Request asked) {
        Map<Long, BigDecimal> told = indexes.told(contract, LocalDate.now(clock), new Filled(asked.filled()));
        try {
            told.forEach((register, index) -> readings.begin(register, from, index));
        } catch (ImpossibleReadingException e) {
            throw new EffectException(FormFault.INDEX);
        }
        photos.show(asked, told.keySet(), from);
    }
}
