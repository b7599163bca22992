package org.quittance.web.portal.request;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import org.quittance.billing.PriceUnit;
import org.quittance.document.pdf.ContractDocument;
import org.quittance.payment.service.debit.WrongCodeException;
import org.quittance.request.RequestItem;
import org.quittance.request.RequestKind;
import org.quittance.request.kind.ContractToSign;
import org.quittance.request.service.Enclosure;
import org.quittance.request.service.RequestService;
import org.quittance.request.service.UnfitAttachmentException;
import org.quittance.request.service.UnfitFormException;
import org.quittance.tariff.Levy;
import org.quittance.tariff.Taxes;
import org.quittance.web.converter.TagFunctions;
import org.quittance.web.converter.Texts;
import org.quittance.web.portal.contract.PriceWords;

/** Signing what a form asks for: what is agreed is shown, then the code that came by e-mail is typed. */
@Dependent
public class SigningEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private RequestService requests;

    private RequestKind kind;
    private LinkedHashMap<RequestItem, String> filled;
    private Enclosure enclosed;
    private transient ContractToSign contract;
    private String code;
    private boolean open;

    /** @param file that comes with it, or null */
    void begin(RequestKind asked, LinkedHashMap<RequestItem, String> texts, Enclosure file) {
        kind = asked;
        filled = texts;
        enclosed = file;
        contract = null;
        open = true;
        send();
    }

    public void send() {
        requests.sendCode(kind, filled);
        code = null;
    }

    public void correct() {
        open = false;
    }

    public String sign() {
        FacesContext faces = FacesContext.getCurrentInstance();
        HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
        try {
            return RequestNewBacking.sent(faces, requests.sign(kind, filled, enclosed, code, request.getRemoteAddr()));
        } catch (WrongCodeException e) {
            faces.addMessage(null, Texts.error(faces, "portal_payment_mandate_wrong_code"));
        } catch (UnfitAttachmentException e) {
            faces.addMessage(null, EnclosureEntry.error(faces, e));
        } catch (UnfitFormException e) {
            faces.addMessage(null, Texts.error(faces, "portal_request_new_unfit"));
        }
        return null;
    }

    public boolean isOpen() {
        return open;
    }

    public ContractToSign getContract() {
        if (contract == null) {
            contract = requests.toSign(kind, filled).orElseThrow();
        }
        return contract;
    }

    /** By the headings of the bill. */
    public List<PriceWords.Group> getPriceGroups() {
        ContractDocument.Prices prices = getContract().conditions().prices();
        return new PriceWords(prices.terms(), prices.taxes()).groups();
    }

    /** Which taxes and contributions come on top of the prices, at the rates of the law. */
    public String getTaxWords() {
        Taxes taxes = getContract().conditions().prices().taxes();
        FacesContext faces = FacesContext.getCurrentInstance();
        return getContract().conditions().supply().service().suppliesElectricity()
                ? Texts.text(faces, "portal_request_sign_taxes_electricity",
                        TagFunctions.price(taxes.rate(Levy.EXCISE), PriceUnit.EUR_PER_MWH), TagFunctions.percent(taxes.rate(Levy.CTA)))
                : Texts.text(faces, "portal_request_sign_taxes");
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
