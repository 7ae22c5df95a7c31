/** Common forenames of people in the news of many countries, by the gender they usually show; made by hand, no words of other use. */
const names = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

export const MALE_FORENAMES = names(`
Aaron Abdul Abdullah Abdullahi Abel Abraham Achim Adam Ade Adebayo Adil Adnan Adrian Ahmad Ahmed Aidan Akira Akshay
Alain Alan Alasdair Alastair Albert Alberto Aldo Alec Aled Alejandro Aleksandr Aleksei Alexander Alexandre Alexei
Alexey Alf Alfie Alfonso Alfred Alfredo Ali Alistair Allan Allen Alun Alvaro Amir Amit Amos Anatoly Anders Andre
Andreas Andrei Andrej Andres Andrew Andriy Andrzej Andrés Andy Angus Anil Anselm Anthony Antoine Anton Antonio Antony
Antti António Anwar Archibald Archie Ari Arjen Arjun Arne Arnold Arthur Arturo Arun Arvind Ashok Asif Aurelio Avraham
Axel Ayman Baptiste Barack Barnaby Barney Barry Bart Bartosz Bashar Basil Bassem Ben Benedict Benjamin Benoît Bernard
Bernhard Bernie Bertie Bertrand Bill Billy Björn Bob Bobby Bogdan Boniface Boris Brad Bradley Brandon Brendan Brendon
Brent Brett Brian Brock Bruce Bruno Bryan Byron Callum Cameron Carl Carlo Carlos Casey Caspar Cecil Cedric Cesar Chad
Charles Charlie Chester Chidi Chinedu Chris Christian Christophe Christopher Christos Chuck Cian Ciaran Cillian
Clarence Claude Claudio Clayton Clemens Clifford Clint Clive Clyde Clément Cody Colin Colm Connor Conor Constantin
Corey Cormac Cornelius Cory Craig Cristian Curtis Cyril Cyrus Cédric César Dale Damian Damien Damon Dan Daniel Daniele
Danny Darius Darrell Darren Darryl Dave Davey David Davide Dean Declan Deepak Delroy Denis Dennis Denys Denzel Deon
Derek Derrick Desmond Dewayne Dewey Dexter Dick Didier Diego Dieter Dimitri Dimitrios Dimitris Dirk Dmitri Dmitriy
Dmitry Dmytro Domingo Dominic Dominik Dominique Don Donal Donald Donnie Donovan Doug Dougal Dougie Douglas Dudley
Duncan Dustin Dwight Dylan Eamon Eamonn Earl Ebrahim Ed Eddie Edgar Edmund Edoardo Eduard Eduardo Edward Edwin Efraim
Egor Einar Eitan Eli Elias Elijah Eliot Elliot Elliott Elmer Elmo Elon Emeka Emil Emile Emilio Emmanuel Emmanuele
Emmett Emre Enda Enrique Enzo Eoin Eric Erich Erik Ernest Ernesto Ernie Errol Erwin Esteban Ethan Etienne Eugene
Eusebio Evan Everett Ewan Ezekiel Ezra Fabian Fabio Fabrice Faisal Farid Farouk Federico Feisal Felipe Felix Femi
Ferdinand Fergal Fergus Fernando Fidel Fidelis Filip Finlay Finn Florian Floyd Forrest Francis Francisco Franco Frank
Franklin Frans Franz Fred Freddie Freddy Frederick Frederik Friedrich Fritz Fumio Gabriel Gabriele Gareth Garrett
Garry Gary Gaston Gaurav Gavin Gene Geoff Geoffrey Georg George Georges Georgios Gerald Gerard Gerardo Gerd Gerhard
Germán Gerrit Giacomo Gianni Gideon Gilbert Gilberto Giles Gilles Giorgio Giovanni Giuseppe Glen Glenn Godfrey Gonzalo
Gordon Graeme Graham Grant Greg Gregor Gregory Greig Grigory Guido Guillaume Guillermo Gunnar Gus Gustaf Gustav
Gustavo Guy Göran Günter Habib Haider Hakim Hamid Hamza Hank Hans Harald Hari Haris Harish Harold Harrison Harry
Haruki Harun Harvey Hassan Hector Heiko Heinrich Heinz Helmut Hendrik Henri Henrik Henrique Henry Herb Herbert Herman
Herve Hervé Hideo Hillel Hiram Hiroshi Holger Homer Horace Horacio Horst Hossein Howard Hugh Hugo Humberto Humphrey
Hussein Huw Håkan Héctor Iain Ian Ibrahim Idris Ieuan Ignacio Ignatius Igor Ike Ikram Ilya Imran Ingmar Irving Irwin
Isaac Isaiah Isidore Ismail István Itamar Ivan Ivo Iwan Iñigo Jaap Jacek Jack Jackson Jacob Jacques Jaime Jair Jake
Jakub Jamal James Jamie Jamil Jan Janek Jared Jaroslav Jarosław Jarvis Jason Javad Javi Javier Jay Jean Jeb Jed Jeff
Jefferson Jeffrey Jens Jeremy Jermaine Jerome Jerry Jerzy Jesse Jesús Jethro Jim Jimmy Jiri Jiří Joachim Joao Joaquim
Joaquín Jochen Jock Joe Joel Johan Johannes John Johnny Jon Jonah Jonas Jonathan Jonny Joop Jordan Jorge Joris Jose
Josef Josep Joseph Josh Joshua José Jozef João Juan Jude Jules Julian Julien Julio Julius Junaid Junichiro Jussi
Justin Jörg Jürg Jürgen Kai Kamal Kareem Karel Karim Karl Kaspar Kazuo Keanu Keir Keith Kelvin Kemal Ken Kenji Kenneth
Kevin Khaled Khalid Kieran Kirk Kjell Klaus Knut Kofi Konstantin Kris Kristian Kristof Kristoffer Krzysztof Kunal Kurt
Kwame Kwasi Kyle Kyriakos Lachie Lachlan Lamont Lance Larry Lars Laurent Lawrence Leandro Lech Lee Leif Lenny Leo Leon
Leonard Leonid Leopold Leroy Leslie Lester Levi Lewis Liam Lindsey Linus Lionel Lloyd Lonnie Loren Lorenzo Lorne
Lothar Lou Louis Lowell Luc Luca Lucas Lucian Luciano Lucius Ludwig Luigi Luis Lukas Luke Luther Lutz Lyle Lyndon
László Maciej Mads Magnus Mahmood Mahmoud Malachi Malcolm Malik Mamadou Manfred Manish Manny Manoj Manuel Marc Marcel
Marcelo Marcin Marco Marcos Marcus Marek Mariano Mario Mark Marlon Marshall Martin Marty Martín Marvin Masoud Massimo
Mateusz Mathias Mathieu Mats Matt Matteo Matthew Matthias Matthieu Matti Maurice Maurizio Mauro Max Maxim Maxime
Maximilian Maynard Mehdi Mehmet Melvin Menachem Mervyn Micah Michael Michał Michel Micheál Mick Mickey Miguel Mihai
Mikael Mike Mikhail Mikko Miklós Miles Milo Milos Miloš Milton Minoru Miroslav Mitch Mitt Mohamad Mohamed Mohammad
Mohammed Mohamud Mohan Mohsin Mordechai Morgan Moritz Morris Morten Mortimer Moses Moshe Moussa Muammar Muhammad
Mukesh Murat Musa Mustafa Mykhailo Nabil Nadeem Nadir Naftali Narendra Nasser Nate Nathan Nathaniel Naveed Navid Nawaz
Neal Ned Nehemiah Neil Nelson Neville Newt Niall Niccolò Nicholas Nick Nico Nicolae Nicolas Nicolò Niels Nigel Nikhil
Nikita Nikolai Nikolaj Nikolas Nikolay Nikos Nils Nnamdi Noah Noam Noel Nolan Norbert Norman Obafemi Octavio Olaf Olav
Ole Oleg Oleksandr Oleksii Oleksiy Oliver Olivier Olof Olu Olumide Olusegun Omar Omer Oren Orville Osama Oscar Oskar
Osmond Osvaldo Otto Ousmane Owen Pablo Paolo Pascal Pasquale Pat Patricio Patrick Patrik Paul Paulo Pavel Pawel Paweł
Pedro Pekka Percy Pervez Pete Peter Petr Petro Petros Petter Phil Philip Philipp Philippe Phillip Pierre Pierrick
Piers Pieter Pietro Piotr Prakash Pranav Pravin Pádraig Qasim Quentin Radek Rafa Rafael Rafał Rafiq Ragnar Raheem Rahm
Rahul Raif Raj Rajesh Rajiv Rakesh Ralf Ralph Ramesh Rami Ramiro Ramon Ramón Rand Randy Raphael Rashid Raul Ravi
Raymond Raúl Recep Reggie Reginald Reinhard Reinhold Remi René Reuben Rex Reza Rhys Ricardo Riccardo Richard Rick
Ricky Rico Rishi Rob Robbie Robert Roberto Rod Roderick Rodney Rodrigo Rogelio Roger Rohan Roland Rolf Romain Roman
Romeo Ron Ronald Ronan Ronnie Rory Ross Rowan Roy Royston Ruben Rubén Rudolf Rudolph Rudy Rufus Rune Rupert Russ
Russell Rutger Ruud Ryan Ryszard Sadiq Saeed Saif Sajid Salman Salvador Salvatore Sam Samir Samuel Sandro Sandy Sanjay
Santosh Satoshi Saul Scot Scott Sean Sebastian Selim Selwyn Serge Sergei Sergey Sergio Seth Shaheen Shahid Shane Shaun
Sheldon Shimon Shinzo Shlomo Shmuel Sidney Siegfried Silvio Simeon Simon Slobodan Solomon Soren Spencer Stan Stanley
Stefan Stefano Stefanos Stellan Sten Stephan Stephane Stephen Steve Steven Stevie Stewart Stig Stuart Stéphane Sudhir
Suleiman Sunil Suresh Sven Syed Sylvain Sylvester Sérgio Søren Tadeus Tadeusz Takashi Takeshi Tamás Tariq Taro Taylor
Tayo Tayyip Ted Teddy Terence Terje Terrence Terry Thabo Thad Thaddeus Theo Theodor Theodore Theodoros Thiago Thierry
Thijs Thilo Thomas Thor Thorsten Théo Tim Timo Timothy Titus Tobias Toby Todd Tom Tomas Tomasz Tommy Tomás Tomáš Tony
Torsten Toshiro Travis Trent Trevor Trey Tristan Tucker Tunde Tycho Tyler Tyrell Tyrese Tyrone Tyson Udo Ulrich
Ulysses Umar Umberto Uri Usman Uwe Valentin Valery Vasily Vasyl Vaughn Vernon Vicente Victor Viggo Vijay Vikas Vikram
Viktor Viktoras Vince Vincent Vincenzo Vinod Vitali Vitaly Vito Vivek Vlad Vladan Vladimir Vladislav Vojtěch Volodymyr
Václav Wade Waldemar Waleed Walid Walt Walter Warren Wayne Wendell Werner Wes Wesley Wilbur Wilfred Wilfried Wilhelm
Will Willard Willem William Willy Wim Winston Wojciech Wolfgang Woodrow Wyatt Xander Xavier Xi Yaakov Yair Yann
Yannick Yannis Yaroslav Yasir Yasser Yehuda Yevgeny Yitzhak Yohan Yosef Yoshihide Yousef Youssef Yuri Yuriy Yusef
Yusuf Yusuke Yves Zac Zach Zachary Zack Zahid Zaid Zane Zbigniew Zeke Ziad Zoltán Zoran Zygmunt Álvaro Ángel Émile
Étienne Łukasz`)

export const FEMALE_FORENAMES = names(`
Abby Abigael Abigail Ada Adaeze Adela Adele Aditi Adriana Adrienne Adèle Afua Agata Agatha Agnes Agnieszka Agnès Aida
Aideen Aiko Aileen Ailsa Aimee Aimée Aisha Akiko Akosua Alba Aleksandra Alena Alessandra Alessia Alexa Alexandra
Alexandria Alexis Alice Alicia Alina Aline Alison Aliyah Allegra Allison Alma Alva Alyssa Amal Amanda Amandine Amara
Amber Amelia Amelie Amina Amira Amna Amrita Amy Amélie Ana Anabel Anabela Anabelle Ananya Anastasia Anaïs Andie Andrea
Andrée Aneta Angela Angelica Angelina Angelique Angie Anika Anita Anja Anjali Anke Ann Anna Annabel Annabelle Annalena
Anne Anneliese Annelise Annemarie Annette Annie Annika Anouk Anouska Antje Antoinette Antonella Antonia Anushka Anya
Aoife April Arabella Araceli Aretha Ariana Arlene Arlette Arundhati Ashlee Ashleigh Ashley Asma Astrid Athena Audrey
Aurélie Ava Avril Ayesha Ayşe Azadeh Azra Barbara Barbora Bea Beata Beatrice Becky Begoña Belinda Benedetta Benita
Berit Bernadette Bernice Bertha Bessie Beth Betsy Bettina Betty Beverly Bianca Billie Birgit Blanca Blanche Bobbie
Bonnie Bożena Brenda Brenna Briana Brianna Bridget Bridie Brigid Brigitte Britta Brittany Bronagh Bronwyn Caitlin
Caitlyn Camila Camilla Camille Candace Candice Candida Cara Carina Carla Carlene Carlotta Carly Carmen Carol Carole
Carolin Carolina Caroline Carolyn Carrie Cassandra Cassie Catalina Catarina Cate Caterina Catharina Catherine Cathleen
Cathryn Cathy Catrin Cecilia Celeste Celia Celine Chantal Charlene Charlotte Charmaine Cheryl Cheyenne Chiamaka Chiara
Chidinma Chimamanda Chloe Chrissie Christa Christelle Christiane Christina Christine Chrystia Ciara Ciera Cindy Claire
Clara Clare Clarice Clarissa Claudette Claudia Claudine Clementine Cleo Clémence Colleen Condoleezza Connie Constance
Consuelo Cora Coralie Corazon Cordelia Corinna Corinne Courtney Cristina Cynthia Cécile Céline Dagmar Daisy Damaris
Dana Danica Daniela Danielle Danuta Daphne Daria Darlene Darya Davina Dawn Deanna Deb Debbie Deborah Debra Dee Deepa
Deirdre Delia Delphine Demi Denisa Denise Denisse Dervla Desiree Diahann Diana Diane Didi Dilma Dina Dinah Divya Dolly
Dolores Dominika Donna Dora Dorcas Doreen Doris Dorota Dorothea Dorothy Dorothée Dottie Ebba Edie Edith Edna Edwina
Effie Eileen Eimear Ekaterina Elaine Elba Eleanor Elena Eliana Elif Elisa Elisabeth Elisabetta Elise Eliza Elizabeth
Elke Ella Ellen Ellie Ellinor Elly Eloise Eloísa Elsa Elsbeth Elsie Elspeth Elvira Emer Emilia Emily Emine Emma Enid
Erica Erika Erin Erna Esme Esmeralda Estela Estelle Esther Ethel Etta Eugenia Eugenie Eugénie Eulalia Eunice Eva Eve
Evelina Evelyn Ewa Fabiola Faiza Farah Fatima Fatou Fatoumata Fay Faye Federica Felicia Felicity Fernanda Fiona Flavia
Florence Florrie Folasade Frances Francesca Frankie Franziska Freda Freya Frida Frieda Friederike Funmi Gabriela
Gabriella Gabrielle Gaby Gail Galina Gemma Genevieve Geneviève Gennifer Genoveva Georgette Georgina Geraldine Gerda
Gertrud Gertrude Ghislaine Gia Gigi Gillian Gina Ginette Ginny Giorgia Giovanna Gisela Gisele Giulia Giuseppina Gladys
Glenda Glenys Gloria Golda Grace Graciela Greta Gretchen Gráinne Guadalupe Gudrun Gwen Gwenda Gwendolyn Gwyneth Habiba
Hadiza Hafsa Hailey Hala Haley Hanan Hanna Hannah Harriet Haruka Hattie Hayley Hazel Heather Heba Hedda Hedwig Heidi
Heidrun Heike Helen Helena Helene Helga Henrietta Henriette Hermione Hester Hetty Hilary Hilda Hilde Hillary Hope
Hortense Huma Hélène Ida Ilana Ileana Ilona Ilse Imani Imelda Imogen Indira Ines Inga Inge Ingeborg Ingrid Inna Inés
Inês Iona Irena Irene Irina Iris Irma Isabel Isabella Isabelle Isadora Ishani Isla Isobel Iva Ivana Ivanka Iwona
Izabela Jacinda Jacinta Jackie Jacqueline Jacqui Jamila Jana Janaki Jane Janelle Janet Janice Janie Janina Janine
Jasmin Jasmina Jasmine Jayne Jeanette Jeanine Jeanne Jeannie Jelena Jemima Jemma Jen Jenna Jennie Jennifer Jenny Jeri
Jerri Jessica Jessie Jill Jo Joan Joanie Joann Joanna Joanne Jocelyn Jodi Jodie Johanna Jolanta Jolene Jordana
Josefina Josefine Josephine Josette Josie Joy Joyce Juanita Judi Judit Judith Judy Jules Julia Juliana Juliane Julie
Julienne Juliet Julieta Juliette June Justina Justine Jutta Kaia Kaitlin Kaitlyn Kaitlynn Kaja Kalpana Kamala Kamila
Kanako Karen Karin Karina Karla Karolina Karoline Kasia Katalin Katarina Katarzyna Kate Katerina Kateryna Kath
Katharina Katharine Katherine Kathleen Kathryn Kathy Katie Katja Katrin Katrina Kavita Kay Kayla Kayleigh Keeley Keely
Keiko Keira Kelli Kellie Kelly Kellyanne Kendra Kerry Kerstin Kezia Khadija Kim Kimberly Kirsten Kirstie Kirsty Kitty
Klara Krista Kristalina Kristen Kristin Kristina Kristine Krystal Krystyna Kumiko Kylie Kyrsten Lacey Laila Lakshmi
Lana Lara Larissa Latanya Latifa Latoya Laura Lauren Laurie Lavinia Lea Leah Leanne Leela Leigh Leila Lena Lenora
Leona Leonie Leonora Leslie Leticia Letitia Letizia Lexi Liane Libby Lidia Lila Lilia Lilian Liliana Lilith Lillian
Lilly Lily Lina Linda Lindsay Lindy Linnea Lisa Lisbeth Lise Liz Lizzie Ljubica Lois Lola Lorena Loretta Lori Lorna
Lorraine Lottie Lou Louisa Louise Loulou Luana Lucia Luciana Lucie Lucinda Lucrezia Lucy Lucía Ludmila Luisa Luise
Lupita Lydia Lyn Lynda Lynette Lynn Lynne Lyra Lyudmila Maaike Mabel Maddie Madeleine Madeline Madison Mae Maeve
Magali Magda Magdalena Maggie Maia Maisie Majella Malala Malia Malin Mallory Mamie Mandy Manon Manuela Mara Marcela
Marcella Marcelle Marcia Maren Margaret Margarete Margaretha Margarethe Margarita Margit Margot Margret Margrethe
Marguerite Mari Maria Mariah Mariam Mariana Marianne Maribel Maricel Marie Mariel Marielle Marietta Marija Marika
Mariko Marilena Marilyn Marina Marine Marisa Marisol Marissa Marit Mariya Marjorie Marlene Marsha Marta Martha Martina
Mary Maryam Maryanne Maryna Matilda Matilde Maud Maura Maureen Mavis Maxine Maya Małgorzata Mechthild Meera Meg Megan
Meghan Megyn Mel Melania Melanie Melinda Melissa Meredith Merle Mette Mia Michaela Michelle Michiko Michèle Mila
Mildred Milena Millie Mimi Mina Minna Minnie Mira Miranda Mireille Miriam Mirjam Missy Mitzi Moesha Moira Mollie Molly
Mona Monica Monika Monique Morag Morgan Moya Muriel Myra Myriam Myrtle Nadezhda Nadia Nadine Nadja Nadège Naima Naina
Nan Nanci Nancy Nandini Nanette Naomi Nasreen Natalia Natalie Natalya Natasha Nathalie Nazanin Neha Nell Nellie Neve
Ngozi Nia Niamh Nichola Nicola Nicole Nicoletta Nicolette Nikki Nina Noelle Noemi Noemí Nollaig Nomvula Nora Norah
Noreen Norma Noura Nuala Nuria Odette Odile Ofelia Oksana Olena Olga Olivia Olivie Olwen Oonagh Ophelia Oprah Orla
Ottilie Paige Paloma Pam Pamela Paola Patricia Patsy Patty Paula Paulette Paulina Pauline Peggy Penelope Penny
Penélope Perla Perpetua Petra Petronella Philippa Philomena Phoebe Phyllida Phyllis Pia Pilar Pippa Polly Pooja Poppy
Preeti Priscilla Priti Priya Queenie Quynh Rachael Rachel Rachelle Radhika Ragnhild Rajani Ramona Randi Raquel Rasha
Raya Rebecca Rebekah Reem Reena Regina Renata Renate Renee Renée Reyna Rhea Rhian Rhiannon Rhoda Rhona Ria Riina Rita
Roberta Robin Robyn Rochelle Roisin Romana Romina Romy Rosa Rosalia Rosalie Rosalind Rosamund Rosanna Rosanne Rose
Roseanne Roselyn Rosemary Rosie Rosita Roswitha Rowena Roxana Roxane Roxanne Roza Ruby Rukmini Ruksana Ruth Róisín
Sabina Sabine Sabrina Sadie Safiya Saima Sally Salma Samantha Samia Sana Sandie Sandra Sangeeta Sanjana Sanna Saoirse
Sara Sarah Saskia Scarlett Seema Selina Selma Senait Seraphina Serena Shabana Shaista Shalini Shanice Shanna Shannon
Shari Sharmeen Sharmila Sharon Shauna Sheena Sheila Shelley Sheri Sherri Sherry Sheryl Shiela Shilpa Shireen Shirley
Shona Shreya Sian Sibongile Sibylle Sienna Signe Sigourney Sigrid Silke Silvia Simona Simone Sinead Sinéad Siobhan
Siobhán Siouxsie Siri Sital Siân Slavica Sofia Sofie Solange Soledad Solveig Sonia Sonja Sophia Sophie Sophy Soraya
Stacey Steffi Stella Stephanie Stephany Stina Sue Suki Sunita Susan Susana Susanna Susie Suzana Suzanne Suzie Suzy
Svetlana Swati Sybil Sylvia Sylvie Tabitha Tahira Takako Tamar Tamara Tamika Tammy Tamsin Tania Tanisha Tanya Tara
Tasha Tatiana Tatjana Taylor Teresa Teri Terri Tess Tessa Thandiwe Thea Thelma Theodora Theresa Thora Thérèse Tiana
Tiffany Tilda Tilly Tina Tipper Titilayo Toni Tonya Tori Tova Tracy Tricia Trish Trisha Trixie Trudy Tulsi Ulla Ulrike
Uma Ursula Val Valentina Valeria Valerie Vanda Vandana Vanessa Velma Vera Verena Veronica Veronika Vesna Vicki Vicky
Victoire Victoria Viktoria Viola Violet Virginia Viv Viveca Vivian Viviana Vivien Vivienne Wanda Wangari Wanjiru Wendy
Whitney Whoopi Wiebke Wilhelmina Wilhelmine Willa Wilma Winifred Winnie Wynne Xiomara Yael Yara Yasmeen Yasmin Yasmine
Yekaterina Yelena Yetunde Yoko Yolanda Yulia Yumiko Yuriko Yvette Yvonne Zadie Zahra Zainab Zara Zelda Zeynep Zita Zoe
Zoë Zsa Zuzana Zuzanna Élodie Émilie`)
