/** An action of one character that stands by itself, or 摄 at the end. */
export const standingAction =
  '(?:^|[\\s/／:：|(（、，,。”■□●])[文图绘](?=$|[\\s/／:：|、])|摄(?=$|[\\s)）\\]】])';

/** A name alone in brackets behind the last sentence. */
export const bareNameEnd =
  /[。！？!?…”"][(（][\p{Script=Han}\s、，,·]{2,24}[)）]$/u;

/** A line of names alone in brackets: the end of a report. */
export const bareNameLine = /^[(（][\p{Script=Han}\s、，,·]{2,24}[)）]$/u;
