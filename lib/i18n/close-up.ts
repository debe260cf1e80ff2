const spaceInChinese =
  /(?<=[\p{Script=Han}\u3000-\u303f\uff00-\uff60]) (?=[\p{Script=Han}\u3000-\u303f\uff00-\uff60])/gu;

/**
 * A Chinese text without spaces between its characters and signs. Messages set every name apart, which is right beside
 * Latin letters ("mineo 的用户") and wrong beside Chinese ones ("乐天移动的用户").
 */
export function closeUp(text: string): string {
  return text.replace(spaceInChinese, '');
}
