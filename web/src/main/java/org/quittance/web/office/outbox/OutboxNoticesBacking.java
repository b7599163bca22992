package org.quittance.web.office.outbox;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.quittance.messaging.service.NoticeDeskService;

/** What every notice says, in both languages. */
@Named("officeOutboxNotices")
@ViewScoped
public class OutboxNoticesBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private NoticeDeskService desk;
    private transient List<NoticeDeskService.Line> lines;

    @PostConstruct
    void load() {
        lines = new ArrayList<>(desk.lines());
    }

    public List<NoticeDeskService.Line> getLines() {
        return lines;
    }
}
