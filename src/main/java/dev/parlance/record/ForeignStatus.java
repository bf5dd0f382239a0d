package dev.parlance.record;

import static dev.parlance.record.RecordStatus.ACCEPTED;
import static dev.parlance.record.RecordStatus.DEFERRED;
import static dev.parlance.record.RecordStatus.DEPRECATED;
import static dev.parlance.record.RecordStatus.DRAFT;
import static dev.parlance.record.RecordStatus.PROPOSED;
import static dev.parlance.record.RecordStatus.REJECTED;
import static dev.parlance.record.RecordStatus.SUPERSEDED;
import static dev.parlance.record.RecordStatus.WITHDRAWN;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What records that are not in English have for a status; loaded when the first one is met. */
final class ForeignStatus {

  private static final String ACCENTED = "àáâãäåçèéêëìíîïñòóôõöøùúûüý";
  private static final String PLAIN = "aaaaaaceeeeiiiinoooooouuuuy";

  private static final Map<String, RecordStatus> MEANINGS = new HashMap<>();

  static {
    sayInGermanic();
    sayInRomance();
    sayInSlavic();
    sayInTurkish();
    sayInChinese();
    sayInJapanese();
    sayInKorean();
  }

  private ForeignStatus() {}

  /**
   * What a saying means; null where it says no status.
   *
   * @param saying in lower case, with its accents or without
   */
  static @Nullable RecordStatus of(String saying) {
    return MEANINGS.get(saying);
  }

  /** German, Dutch, Danish, Norwegian and Swedish; and Finnish, which is not one of them. */
  private static void sayInGermanic() {
    say(DRAFT, "entwurf, in arbeit, utkast, udkast, luonnos");
    say(PROPOSED, "vorgeschlagen, vorschlag, in diskussion, in abstimmung, in prüfung, offen");
    say(PROPOSED, "voorgesteld, voorstel, foreslått, foreslået, föreslagen, ehdotettu");
    say(ACCEPTED, "akzeptiert, angenommen, genehmigt, beschlossen, entschieden, gültig");
    say(ACCEPTED, "umgesetzt, implementiert, abgeschlossen");
    say(ACCEPTED, "geaccepteerd, goedgekeurd, aanvaard, akseptert, godkjent, vedtatt");
    say(ACCEPTED, "accepteret, godkendt, vedtaget, accepterad, godkänd, beslutad, hyväksytty");
    say(REJECTED, "abgelehnt, verworfen, afgewezen, verworpen, avvist, afvist, avvisad, hylätty");
    say(WITHDRAWN, "zurückgezogen, ingetrokken, trukket, trukket tilbage, tillbakadragen");
    say(DEFERRED, "zurückgestellt, verschoben, uitgesteld, utsatt, udsat, uppskjuten");
    say(DEPRECATED, "veraltet, überholt, verouderd, foreldet, forældet, föråldrad, vanhentunut");
    say(SUPERSEDED, "ersetzt, abgelöst, vervangen, erstattet, ersatt, korvattu");
  }

  /** French, Spanish, Portuguese and Italian. */
  private static void sayInRomance() {
    say(DRAFT, "brouillon, borrador, rascunho, bozza");
    say(PROPOSED, "proposé, proposée, proposition, en discussion, en attente, à valider");
    say(PROPOSED, "propuesto, propuesta, pendiente, en revisión, en discusión");
    say(PROPOSED, "proposto, proposta, pendente, em discussão, em análise, em revisão");
    say(PROPOSED, "in discussione, in revisione");
    say(ACCEPTED, "accepté, acceptée, approuvé, approuvée, adopté, adoptée, validé, validée");
    say(ACCEPTED, "aceptado, aceptada, aprobado, aprobada, adoptado, adoptada, vigente");
    say(ACCEPTED, "aceito, aceita, aceite, aprovado, aprovada, adotado, adotada");
    say(ACCEPTED, "implementado, implementada, completado, completada, implementato, implementata");
    say(ACCEPTED, "accettato, accettata, approvato, approvata, adottato, adottata");
    say(REJECTED, "rejeté, rejetée, refusé, refusée, rechazado, rechazada");
    say(REJECTED, "rejeitado, rejeitada, recusado, recusada, rifiutato, rifiutata");
    say(REJECTED, "respinto, respinta");
    say(WITHDRAWN, "retiré, retirée, abandonné, abandonnée, retirado, retirada");
    say(WITHDRAWN, "cancelado, cancelada, ritirato, ritirata");
    say(DEFERRED, "reporté, reportée, différé, différée, aplazado, aplazada, pospuesto");
    say(DEFERRED, "adiado, adiada, rinviato, rinviata, sospeso, sospesa");
    say(DEPRECATED, "obsolète, déprécié, dépréciée, obsoleto, obsoleta, deprecado, deprecada");
    say(DEPRECATED, "depreciado, depreciada, descontinuado, descontinuada, deprecato, deprecata");
    say(SUPERSEDED, "remplacé, remplacée, reemplazado, reemplazada, sustituido, sustituida");
    say(SUPERSEDED, "substituído, substituída, sostituito, sostituita");
  }

  /** Russian, Ukrainian, Polish, Czech and Slovak. */
  private static void sayInSlavic() {
    say(DRAFT, "черновик, чернетка, szkic, wersja robocza");
    say(PROPOSED, "предложено, предложен, предложена, на рассмотрении, на обсуждении");
    say(PROPOSED, "запропоновано, proponowany, proponowana, proponowane, zaproponowany");
    say(PROPOSED, "zaproponowana, zaproponowane, zaproponowano, návrh, navrženo, navrhnuté");
    say(ACCEPTED, "принято, принят, принята, утверждено, утвержден, утверждена, одобрено");
    say(
        ACCEPTED,
        "прийнято, затверджено, zaakceptowany, zaakceptowana, zaakceptowane, zaakceptowano");
    say(ACCEPTED, "przyjęty, przyjęta, przyjęte, zatwierdzony, zatwierdzona, zatwierdzone");
    say(ACCEPTED, "přijato, schváleno, prijaté, schválené");
    say(REJECTED, "отклонено, отклонен, отклонена, відхилено");
    say(REJECTED, "odrzucony, odrzucona, odrzucone, odrzucono, zamítnuto, zamietnuté");
    say(WITHDRAWN, "отозвано, отменено, wycofany, wycofana, wycofane");
    say(DEFERRED, "отложено, відкладено, odroczony, odroczona, odroczone, odloženo");
    say(DEPRECATED, "устарело, устарел, устарела, застаріло, przestarzały, przestarzała");
    say(DEPRECATED, "przestarzałe, zastaralé");
    say(SUPERSEDED, "заменено, заменен, заменена, замінено, zastąpiony, zastąpiona");
    say(SUPERSEDED, "zastąpione, nahrazeno, nahradené");
  }

  private static void sayInTurkish() {
    say(DRAFT, "taslak");
    say(PROPOSED, "önerildi, öneri, değerlendiriliyor");
    say(ACCEPTED, "kabul edildi, onaylandı");
    say(REJECTED, "reddedildi");
    say(DEPRECATED, "kullanımdan kaldırıldı");
    say(SUPERSEDED, "değiştirildi");
  }

  private static void sayInChinese() {
    say(DRAFT, "草稿, 草案");
    say(PROPOSED, "提议, 提議, 提案, 提议中, 提議中, 已提议, 已提議, 已提出, 建议, 建議, 待定, 待审核, 待審核");
    say(PROPOSED, "讨论中, 討論中, 评审中, 評審中, 审核中, 審核中");
    say(ACCEPTED, "已接受, 接受, 已采纳, 已採納, 采纳, 採納, 已采用, 已採用, 采用, 通过, 通過, 已通过, 已通過");
    say(ACCEPTED, "完成, 已完成, 批准, 已批准, 已决定, 已決定, 已确定, 已確定, 已实施, 已實施, 已实现, 已實現, 生效, 已生效");
    say(REJECTED, "已拒绝, 已拒絕, 拒绝, 拒絕, 已否决, 已否決, 否决, 否決");
    say(WITHDRAWN, "已撤回, 已撤销, 已撤銷, 已放弃, 已放棄");
    say(DEFERRED, "暂缓, 暫緩, 已推迟, 搁置, 擱置");
    say(DEPRECATED, "已弃用, 已棄用, 弃用, 棄用, 已废弃, 已廢棄, 废弃, 廢棄, 已过时, 已過時");
    say(SUPERSEDED, "已取代, 已被取代, 被取代, 已替代, 已被替代, 已替换, 已被替换");
  }

  private static void sayInJapanese() {
    say(DRAFT, "下書き, ドラフト");
    say(PROPOSED, "提案中, 提案済み, 検討中, 議論中, レビュー中");
    say(ACCEPTED, "承認, 承認済み, 承認済, 採用, 採用済み, 採用済, 採択, 採択済み, 受理, 決定, 決定済み, 確定");
    say(REJECTED, "却下, 不採用");
    say(WITHDRAWN, "取り下げ, 撤回");
    say(DEFERRED, "保留");
    say(DEPRECATED, "非推奨, 廃止");
    say(SUPERSEDED, "置き換え, 置き換えられた, 置換済み");
  }

  private static void sayInKorean() {
    say(DRAFT, "초안");
    say(PROPOSED, "제안, 제안됨, 제안 중, 검토 중, 검토중, 논의 중, 논의중");
    say(ACCEPTED, "승인, 승인됨, 채택, 채택됨, 수락, 수락됨, 확정, 확정됨, 결정, 결정됨");
    say(REJECTED, "거부, 거부됨, 기각, 기각됨, 반려");
    say(WITHDRAWN, "철회, 철회됨");
    say(DEFERRED, "보류, 보류됨");
    say(DEPRECATED, "사용 중단, 폐기, 폐기됨");
    say(SUPERSEDED, "대체, 대체됨");
  }

  /**
   * @param words sayings with a comma between two
   */
  private static void say(RecordStatus status, String words) {
    for (String each : words.split(",", -1)) {
      String saying = each.strip();
      MEANINGS.put(saying, status);
      MEANINGS.putIfAbsent(withoutAccents(saying), status);
    }
  }

  private static boolean isAccented(char character) {
    return character >= 'à' && character <= 'ý';
  }

  private static String withoutAccents(String saying) {
    String plain = saying;
    for (int i = 0; i < saying.length(); i++) {
      char each = saying.charAt(i);
      int accented = isAccented(each) ? ACCENTED.indexOf(each) : -1;
      plain = accented < 0 ? plain : plain.replace(each, PLAIN.charAt(accented));
    }
    return plain;
  }
}
