package org.quittance.web.office.request;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.quittance.messaging.service.UnfitTemplateException;
import org.quittance.request.AnswerTemplate;
import org.quittance.request.AnswerTemplate.Words;
import org.quittance.request.service.AnswerTemplateService;
import org.quittance.web.converter.TagFunctions;
import org.quittance.web.office.Reply;

/** What staff answer again and again: all of it, and the one that is written, which the address names. */
@Named("officeRequestAnswers")
@ViewScoped
public class RequestAnswersBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/office/request/answers?faces-redirect=true";

    @Inject
    private AnswerTemplateService templates;
    private Long id;
    private String title;
    private String french;
    private String english;
    private transient List<AnswerTemplate> rows;

    public void load() {
        if (id != null) {
            Words found = templates.of(id).map(AnswerTemplate::words).orElse(null);
            if (found == null) {
                Reply.notFound();
                return;
            }
            title = found.title();
            french = found.french();
            english = found.english();
        }
    }

    public String save() {
        try {
            if (templates.write(id, new Words(title, typed(french), typed(english)))) {
                Reply.done("office_request_answers_saved");
                return HERE;
            }
            Reply.refused("office_request_answers_twice");
        } catch (UnfitTemplateException e) {
            Reply.refused("office_request_answers_unfit", e.line(), TagFunctions.words(e.fault()), e.detail());
        }
        return null;
    }

    public String remove() {
        templates.remove(id);
        Reply.done("office_request_answers_removed");
        return HERE;
    }

    /** Browsers end lines in two characters. */
    private static String typed(String text) {
        return text.strip().replace("\r\n", "\n");
    }

    public List<AnswerTemplate> getRows() {
        if (rows == null) {
            rows = new ArrayList<>(templates.all());
        }
        return rows;
    }

    /** What is written for each field, and its sample. */
    public List<Map.Entry<String, String>> getFields() {
        return new TreeMap<>(templates.fields()).entrySet().stream()
                .map(field -> Map.entry("${" + field.getKey() + "}", field.getValue())).toList();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getFrench() {
        return french;
    }

    public void setFrench(String french) {
        this.french = french;
    }

    public String getEnglish() {
        return english;
    }

    public void setEnglish(String english) {
        this.english = english;
    }
}
