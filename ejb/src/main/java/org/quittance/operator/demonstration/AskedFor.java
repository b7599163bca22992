package org.quittance.operator.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.quittance.customer.Customers;
import org.quittance.request.AnswerTemplate;
import org.quittance.request.AnswerTemplates;
import org.quittance.request.Request;
import org.quittance.request.RequestItem;
import org.quittance.request.RequestKind;
import org.quittance.request.Requests;

/**
 * Three requests of the last days: Camille's question, about which an adviser has asked back, Marc's new car, and a contract on
 * paper; and an answer template.
 */
@ApplicationScoped
public class AskedFor {

    private static final String ADVISER = "conseil";

    @Inject
    private Requests requests;
    @Inject
    private AnswerTemplates templates;
    @Inject
    private Customers customers;
    @Inject
    private Clock clock;

    @Transactional
    public void send() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.now(clock);
        Map<RequestItem, String> asked = new LinkedHashMap<>();
        asked.put(RequestItem.SUBJECT, "Jour du prélèvement");
        asked.put(RequestItem.TEXT, "Puis-je changer le jour de mon prélèvement ?");
        Request question = new Request(about(RequestKind.QUESTION, "C100001", null), asked,
                deadline(RequestKind.QUESTION, today.minusDays(2)), customer("camille.martin@example.org", now.minus(Duration.ofDays(2))));
        question.take(staff(now.minus(Duration.ofDays(1))));
        question.note("Pas encore de mandat : voir d’abord si elle veut le prélèvement.", staff(now.minus(Duration.ofDays(1))));
        question.ask("Bonjour, quel jour du mois vous conviendrait ?", staff(now.minus(Duration.ofHours(20))));
        requests.add(question);
        templates.add(new AnswerTemplate(new AnswerTemplate.Words("Nous regardons",
                "Bonjour ${name},\n\nnous regardons votre demande n° ${number} et vous répondons avant le ${day}.\n\n${adviser}, ${operator}",
                "Hello ${name},\n\nwe look into your request no. ${number} and answer before ${day}.\n\n${adviser}, ${operator}"),
                ADVISER, now));
        Map<RequestItem, String> plates = new LinkedHashMap<>();
        plates.put(RequestItem.BADGE, "P100033 FV418KD");
        plates.put(RequestItem.PLATE, "GT-482-KZ");
        plates.put(RequestItem.FROM_DAY, today.plusDays(7).toString());
        requests.add(new Request(about(RequestKind.PLATES, "C100033", "P100033"), plates, deadline(RequestKind.PLATES, today),
                customer("marc.vidal@example.org", now.minus(Duration.ofHours(3)))));
        requests.add(onPaper(today, staff(now.minus(Duration.ofHours(5)))));
    }

    /** Who left in June comes back, and an adviser has prepared the contract to be signed by hand. */
    private Request onPaper(LocalDate today, Request.Act adviser) {
        Map<RequestItem, String> contract = new LinkedHashMap<>();
        contract.put(RequestItem.OFFER, "BASE");
        contract.put(RequestItem.PLACE, "30002310781527");
        contract.put(RequestItem.KVA, "6");
        contract.put(RequestItem.AT_ONCE, "NO");
        contract.put(RequestItem.FROM_DAY, today.plusDays(45).toString());
        return new Request(about(RequestKind.NEW_CONTRACT, "C100010", null), contract,
                deadline(RequestKind.NEW_CONTRACT, today), adviser);
    }

    private Request.About about(RequestKind kind, String customer, String contract) {
        return new Request.About(kind, customers.numbered(customer).id(), contract);
    }

    private LocalDate deadline(RequestKind kind, LocalDate sent) {
        return sent.plusDays(requests.daysToAnswer(kind, sent));
    }

    private static Request.Act customer(String login, Instant at) {
        return new Request.Act(login, false, at);
    }

    private static Request.Act staff(Instant at) {
        return new Request.Act(ADVISER, true, at);
    }
}
