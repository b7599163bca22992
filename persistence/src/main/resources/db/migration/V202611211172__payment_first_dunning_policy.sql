-- What a new installation begins with; the operator drafts its own from it. Energy: décret 2008-780.
with policy as (
  insert into dunning_policy (id, status, valid_from, source, smallest_amount, interest_percent, costs, letter_cost,
    edited_by, edited_at)
  values (nextval('id_seq'), 'DRAFT', '2000-01-01', 'règle livrée avec Quittance', 15.00, 12.150, 40.00, 1.30,
    'SYSTEM', now())
  returning id)
insert into dunning_step (id, policy_id, position, kind, delay_days, channel, charged, spares_vulnerable,
  subject_fr, text_fr, subject_en, text_en)
select nextval('id_seq'), policy.id, step.* from policy, (values
  (1, 'REMINDER', 8, 'EMAIL', false, false,
   'Rappel : une facture attend votre règlement',
   'Sauf erreur de notre part, nous n’avons pas encore reçu le règlement indiqué ci-dessous. Si vous venez de payer, ne tenez pas compte de ce rappel. En cas de difficulté, demandez un échéancier dans votre espace client ou appelez-nous : nous chercherons une solution ensemble.',
   'Reminder: an invoice is waiting to be paid',
   'Unless we are mistaken, the payment shown below has not reached us yet. If you have just paid, please ignore this reminder. If paying is difficult, ask for a payment plan in your customer area or call us: we will look for a solution together.'),
  (2, 'FORMAL_NOTICE', 15, 'PAPER', true, false,
   'Mise en demeure de payer',
   'Malgré notre rappel, la somme ci-dessous reste impayée. Nous vous mettons en demeure de la régler sous quinze jours. Vous pouvez demander un échéancier dans votre espace client, ou contester cette facture en nous écrivant.',
   'Formal notice to pay',
   'In spite of our reminder the amount below is still unpaid. We hereby give you formal notice to pay it within fifteen days. You can ask for a payment plan in your customer area, or contest the invoice by writing to us.'),
  (3, 'CUT_NOTICE', 15, 'PAPER', false, true,
   'Avis avant suspension de votre service',
   'À défaut de règlement dans un délai de vingt jours, le service concerné pourra être suspendu. Si vous rencontrez des difficultés, vous pouvez saisir les services sociaux et le fonds de solidarité pour le logement de votre département ; appelez-nous avant cette date.',
   'Notice before your service is suspended',
   'If payment is not received within twenty days, the service concerned may be suspended. If you are in difficulty, social services and the housing solidarity fund of your department can help; please call us before that date.'),
  (4, 'CUT', 20, 'PAPER', false, true,
   'Suspension de votre service',
   'Sans règlement de votre part, nous demandons la suspension du service concerné. Il sera rétabli dès le règlement de la somme ci-dessous.',
   'Your service is being suspended',
   'As no payment has been received, we are asking for the service concerned to be suspended. It will be restored as soon as the amount below is paid.')
  ) step (position, kind, delay_days, channel, charged, spares_vulnerable, subject_fr, text_fr, subject_en, text_en);
update dunning_policy set status = 'IN_FORCE', in_force_by = 'SYSTEM', in_force_at = now();
