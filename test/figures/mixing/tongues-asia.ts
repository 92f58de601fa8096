// Languages of southern and eastern Asia, for mixed dumps. Written for this project.
import { tongue } from './tongue'

export const asia = [
  tongue('hi', {
    names: 'सुनीता वर्मा|राजेश गुप्ता|मीरा जोशी', places: 'भोपाल|पटना|जयपुर|नागपुर|रांची',
    things: 'पुराना पुल|गेहूँ का दाम|रात की बस|नया टीका|स्कूल की छत|बंदरगाह|सौर पैनल|जल विभाग',
    heads: '{p} में {t} पर फिर छिड़ी बहस|क्यों चर्चा में है {t}|{n} ने बताया क्या है {t} का सच|{t} से हमने क्या सीखा|विशेषज्ञों को {t} की योजना पर संदेह|{p} को खबर का इंतज़ार',
    says: '{p} नगर निगम ने मंगलवार को कहा कि {t} की गर्मियों से पहले फिर जाँच होगी।|{n} कई साल से इस मामले को देख रही हैं और फैसले को गलती बताती हैं।|“हमसे किसी ने नहीं पूछा,” {p} की शिक्षिका {n} कहती हैं।|पिछली तिमाही में खर्च चार प्रतिशत बढ़ा, जो उम्मीद से ज़्यादा था।|मंत्रालय ने सवालों का जवाब नहीं दिया।|तब से कई परिवार शहर छोड़ चुके हैं और कम ही लौटे हैं।|यह पहली बार नहीं है जब {t} ने शहर को बाँटा हो।|रिपोर्ट मार्च में आने की उम्मीद है।|फिलहाल काम धीरे-धीरे बारिश में चल रहा है।',
    headings: 'आगे क्या होगा|पृष्ठभूमि|लंबी सर्दी|खर्च का सवाल', by: 'लेखक: {n}|{n}', menu: 'होम|देश|राजनीति|कारोबार|खेल|विचार|मौसम|हमारे बारे में|संपर्क करें',
    foot: 'शेयर करें|टिप्पणी करें|न्यूज़लेटर पाएँ|प्रिंट|सर्वाधिकार सुरक्षित', related: 'यह भी पढ़ें', letter: 'प्रिय {n},|सादर,',
  }),
  tongue('th', {
    names: 'สมหญิง ใจดี|อนันต์ ศรีสุข|มาลี ทองคำ', places: 'เชียงใหม่|ขอนแก่น|สงขลา|ระยอง|ตรัง',
    things: 'สะพานเก่า|ราคาข้าวสาลี|รถเมล์กลางคืน|วัคซีนใหม่|หลังคาโรงเรียน|ท่าเรือ|แผงโซลาร์เซลล์|การประปา',
    heads: 'เทศบาล{p}ลงมติเรื่อง{t}|ทำไม{t}ยังเป็นเรื่องสำคัญ|{n}เปิดใจเรื่อง{t}|บทเรียนจาก{t}|ผู้เชี่ยวชาญกังขาแผน{t}|ชาว{p}รอฟังข่าวดี',
    says: 'เทศบาล{p}แจ้งเมื่อวันอังคารว่าจะทบทวนเรื่อง{t}อีกครั้งก่อนฤดูร้อน|{n}ซึ่งติดตามเรื่องนี้มาหลายปีเรียกการตัดสินใจนี้ว่าเป็นความผิดพลาด|“ไม่มีใครถามพวกเราเลย” {n} ครูจาก{p}กล่าว|ค่าใช้จ่ายในไตรมาสที่ผ่านมาเพิ่มขึ้นร้อยละสี่ ซึ่งมากกว่าที่คาดไว้|กระทรวงไม่ได้ตอบคำถามที่ส่งไป|หลายครอบครัวย้ายออกจาก{p}ตั้งแต่นั้นมาและมีน้อยรายที่กลับมา|นี่ไม่ใช่ครั้งแรกที่{t}ทำให้เมืองแตกเป็นสองฝ่าย|คาดว่ารายงานจะเสร็จในเดือนมีนาคม|ระหว่างนี้งานยังเดินหน้าต่อไปอย่างช้า ๆ ท่ามกลางสายฝน',
    headings: 'ก้าวต่อไป|ที่มาของเรื่อง|ฤดูหนาวอันยาวนาน|ค่าใช้จ่าย', by: 'โดย {n}|{n}', menu: 'หน้าแรก|ข่าว|การเมือง|เศรษฐกิจ|กีฬา|ความเห็น|พยากรณ์อากาศ|เกี่ยวกับเรา|ติดต่อเรา',
    foot: 'แชร์|แสดงความคิดเห็น|สมัครรับข่าวสาร|พิมพ์|สงวนลิขสิทธิ์', related: 'ข่าวที่เกี่ยวข้อง', letter: 'เรียน คุณ{n}|ขอแสดงความนับถือ',
  }),
  tongue('vi', {
    names: 'Trần Thị Mai|Lê Văn Hùng|Phạm Thu Hà', places: 'Huế|Cần Thơ|Vinh|Đà Lạt|Nam Định',
    things: 'cây cầu cũ|giá lúa mì|xe buýt đêm|vắc-xin mới|mái trường học|bến cảng|tấm pin mặt trời|công ty nước',
    heads: 'Hội đồng thành phố {p} bỏ phiếu về {t}|Vì sao {t} vẫn là chuyện lớn|{n} nói về {t}|Chúng ta học được gì từ {t}|Chuyên gia nghi ngờ kế hoạch cho {t}|{p} chờ tin mới',
    says: 'Chính quyền {p} hôm thứ Ba cho biết {t} sẽ được xem xét lại trước mùa hè.|{n}, người theo dõi vụ việc nhiều năm, gọi quyết định này là một sai lầm.|“Không ai hỏi chúng tôi cả”, {n}, giáo viên ở {p}, nói.|Chi phí trong quý vừa qua tăng bốn phần trăm, cao hơn dự kiến.|Bộ không trả lời các câu hỏi.|Nhiều gia đình đã rời {p} từ đó và ít người trở lại.|Đây không phải lần đầu {t} gây chia rẽ trong thành phố.|Báo cáo dự kiến có vào tháng Ba.|Hiện công việc vẫn tiếp tục, chậm rãi và dưới mưa.',
    headings: 'Điều gì tiếp theo|Bối cảnh|Một mùa đông dài|Chi phí', by: 'Tác giả: {n}|{n}', menu: 'Trang chủ|Tin tức|Chính trị|Kinh tế|Thể thao|Ý kiến|Thời tiết|Giới thiệu|Liên hệ',
    foot: 'Chia sẻ|Để lại bình luận|Đăng ký bản tin|In bài|Bản quyền thuộc về tòa soạn', related: 'Tin liên quan', letter: 'Kính gửi bà {n},|Trân trọng,',
  }),
  tongue('id', {
    names: 'Siti Rahma|Budi Santoso|Dewi Lestari', places: 'Bandung|Medan|Kupang|Malang|Palu',
    things: 'jembatan lama|harga gandum|bus malam|vaksin baru|atap sekolah|pengerukan pelabuhan|panel surya|perusahaan air',
    heads: 'Dewan kota {p} memilih soal {t}|Mengapa {t} tetap penting|{n} bicara tentang {t}|Pelajaran dari {t}|Pakar meragukan rencana untuk {t}|{p} menunggu kabar',
    says: 'Pemerintah kota {p} mengatakan pada Selasa bahwa {t} akan ditinjau lagi sebelum musim panas.|{n}, yang mengikuti perkara ini bertahun-tahun, menyebut keputusan itu sebuah kesalahan.|“Tidak ada yang bertanya kepada kami,” kata {n}, guru dari {p}.|Biaya pada kuartal terakhir naik empat persen, lebih tinggi dari perkiraan.|Kementerian tidak menjawab pertanyaan.|Banyak keluarga meninggalkan {p} sejak itu dan sedikit yang kembali.|Ini bukan kali pertama {t} membelah kota.|Laporan diharapkan terbit pada Maret.|Untuk saat ini pekerjaan berlanjut, perlahan dan di bawah hujan.',
    headings: 'Langkah berikutnya|Latar belakang|Musim yang panjang|Soal biaya', by: 'Oleh {n}|{n}', menu: 'Beranda|Berita|Politik|Ekonomi|Olahraga|Opini|Cuaca|Tentang kami|Kontak',
    foot: 'Bagikan|Tinggalkan komentar|Berlangganan buletin|Cetak|Kebijakan privasi', related: 'Baca juga', letter: 'Yth. Ibu {n},|Hormat kami,',
  }),
  tongue('zh', {
    names: '王晓梅|陈志远|林佳怡', places: '成都|青岛|昆明|高雄|厦门',
    things: '老桥|小麦价格|夜间巴士|新疫苗|学校屋顶|港口疏浚|太阳能板|自来水公司',
    heads: '{p}市议会将就{t}进行表决|{t}为何再次引发关注|{n}谈{t}：问题出在哪里|从{t}中我们学到了什么|专家质疑{t}方案|{p}居民等待消息',
    says: '{p}市政府周二表示，{t}将在夏天之前重新评估。|多年关注此事的{n}认为这一决定是个错误。|“没有人问过我们的意见，”来自{p}的教师{n}说。|上个季度费用上涨了百分之四，超出所有人的预期。|有关部门没有回应记者的提问。|从那以后，许多家庭离开了{p}，很少有人回来。|这不是{t}第一次让全城意见分歧。|报告预计将于三月公布。|目前工程仍在雨中缓慢进行。',
    headings: '接下来会怎样|背景|漫长的冬天|费用问题', by: '作者：{n}|记者 {n}|{n}', menu: '首页|新闻|时政|财经|体育|评论|天气|关于我们|联系我们',
    foot: '分享到微信|发表评论|订阅邮件|打印|版权所有|隐私政策', related: '相关阅读', letter: '尊敬的{n}：|此致敬礼',
  }),
  tongue('ja', {
    names: '高橋美咲|中村健一|山本さくら', places: '金沢|松山|函館|長崎|盛岡',
    things: '古い橋|小麦の価格|深夜バス|新しいワクチン|校舎の屋根|港の浚渫|太陽光パネル|水道局',
    heads: '{p}市議会、{t}をめぐり採決へ|{t}がなぜ今も問題なのか|{n}さんに聞く、{t}のこれから|{t}から学んだこと|専門家が{t}の計画に疑問|{p}、知らせを待つ日々',
    says: '{p}市は火曜日、{t}を夏までにあらためて検討すると発表した。|長年この問題を追ってきた{n}さんは、決定は誤りだと語る。|「私たちには誰も聞きに来ませんでした」と、{p}の教師{n}さんは話す。|前の四半期の費用は予想を上回り、四パーセント増えた。|省庁からは質問への回答がなかった。|それ以来、多くの家族が{p}を離れ、戻った人は少ない。|{t}が町を二分するのは初めてではない。|報告書は三月に出る見通しだ。|今のところ工事は雨の中、ゆっくりと続いている。',
    headings: 'これからどうなるか|背景|長い冬|費用', by: '文・{n}|著者：{n}|{n}', menu: 'ホーム|ニュース|政治|経済|スポーツ|オピニオン|天気|会社概要|お問い合わせ',
    foot: 'シェアする|コメントを残す|メルマガ登録|印刷|無断転載を禁じます', related: '関連記事', letter: '{n}様|敬具',
  }),
  tongue('ko', {
    names: '김서연|박준호|이하은', places: '전주|강릉|여수|춘천|목포',
    things: '낡은 다리|밀 가격|심야 버스|새 백신|학교 지붕|항구 준설|태양광 패널|수도 공사',
    heads: '{p} 시의회, {t} 문제 표결한다|왜 {t} 문제가 다시 떠올랐나|{n} 씨가 말하는 {t}|{t}에서 우리가 배운 것|전문가들, {t} 계획에 의문|{p}, 소식을 기다리다',
    says: '{p}시는 화요일 {t} 문제를 여름 전에 다시 검토하겠다고 밝혔다.|이 문제를 여러 해 지켜본 {n} 씨는 이번 결정을 실수라고 말했다.|“아무도 우리에게 묻지 않았습니다.” {p}의 교사 {n} 씨의 말이다.|지난 분기 비용은 예상보다 많은 4퍼센트 올랐다.|부처는 질문에 답하지 않았다.|그 뒤로 많은 가족이 {p}를 떠났고 돌아온 이는 적다.|{t} 문제가 도시를 가른 것은 처음이 아니다.|보고서는 3월에 나올 예정이다.|지금은 비 속에서 공사가 천천히 이어지고 있다.',
    headings: '앞으로의 일|배경|긴 겨울|비용 문제', by: '{n} 기자|글: {n}|{n}', menu: '홈|뉴스|정치|경제|스포츠|오피니언|날씨|회사 소개|문의',
    foot: '공유하기|댓글 남기기|뉴스레터 구독|인쇄|무단 전재 금지', related: '관련기사', letter: '{n} 님께|감사합니다.',
  }),
] as const
