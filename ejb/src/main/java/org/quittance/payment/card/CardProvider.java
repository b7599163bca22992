package org.quittance.payment.card;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.quittance.money.Money;
import org.quittance.operator.CardShop;
import org.quittance.payment.CardAttempt;

/** Asks the provider's REST interface. What he does not answer is not known; it is no refusal. */
@ApplicationScoped
public class CardProvider {

    private static final System.Logger LOG = System.getLogger(CardProvider.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    /** How the wish to give money back ended. */
    public enum Refund {
        GIVEN_BACK, REFUSED, UNANSWERED
    }

    /** Empty if the provider cannot be reached or answers with something else. */
    public Optional<OrderAnswer> order(CardShop shop, CardAttempt.Transaction transaction) {
        return ask(shop, "/V4/Order/Get", question().put("orderId", PaymentForm.order(transaction)))
                .flatMap(OrderAnswer::read);
    }

    /** Cancels a payment that was not taken yet, else gives the money back: the provider knows which. */
    public Refund refund(CardShop shop, String uuid, Money amount) {
        return ask(shop, "/V4/Transaction/CancelOrRefund", question().put("uuid", uuid)
                .put("amount", amount.cents()).put("currency", "EUR").put("resolutionMode", "AUTO"))
                .flatMap(OrderAnswer::read).map(answer -> answer.error() == null ? Refund.GIVEN_BACK : Refund.REFUSED)
                .orElse(Refund.UNANSWERED);
    }

    private static ObjectNode question() {
        return JsonNodeFactory.instance.objectNode();
    }

    private Optional<String> ask(CardShop shop, String path, ObjectNode question) {
        String login = Base64.getEncoder()
                .encodeToString((shop.siteId() + ":" + shop.restPassword()).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(shop.restUrl() + path)).timeout(PATIENCE)
                .header("Authorization", "Basic " + login).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(question.toString())).build();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() == 200) {
                return Optional.of(response.body());
            }
            LOG.log(System.Logger.Level.WARNING, "the provider of card payments answers {0} to {1}",
                    response.statusCode(), path);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "the provider of card payments does not answer to {0}: {1}", path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }
}
